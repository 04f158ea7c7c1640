CREATE TABLE "event_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"other_event_id" uuid,
	"report_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"places" text[] NOT NULL,
	"status" text NOT NULL,
	"successor_id" uuid,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_successor_when_merged" CHECK (("events"."status" = 'merged') = ("events"."successor_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "fingerprints" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"engine_version" text NOT NULL,
	"hashes" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outlet_domains" (
	"domain" text PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"language" text,
	"kind" text,
	"ratings" jsonb NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"revision_id" uuid NOT NULL,
	"engine_version" text NOT NULL,
	"context" text NOT NULL,
	"readings" json NOT NULL,
	CONSTRAINT "readings_revision_id_engine_version_pk" PRIMARY KEY("revision_id","engine_version")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"canonical_url" text,
	"outlet_id" uuid NOT NULL,
	"event_id" uuid,
	"published_at" timestamp (3) with time zone,
	"language" text,
	"tags" text[] NOT NULL,
	"captions" text[] NOT NULL,
	"full_text" boolean NOT NULL,
	"current_revision" integer NOT NULL,
	"revision_count" integer NOT NULL,
	"search" "tsvector" NOT NULL,
	"version" integer NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content_hash" text NOT NULL,
	"headline" text NOT NULL,
	"subheadline" text NOT NULL,
	"bylines" text[] NOT NULL,
	"body" text NOT NULL,
	"captured_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_number" UNIQUE("report_id","number"),
	CONSTRAINT "revisions_content" UNIQUE("report_id","content_hash")
);
--> statement-breakpoint
ALTER TABLE "event_history" ADD CONSTRAINT "event_history_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_successor_id_events_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet_domains" ADD CONSTRAINT "outlet_domains_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_history_event" ON "event_history" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "events_created" ON "events" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "events_successor_id" ON "events" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "fingerprints_hashes" ON "fingerprints" USING gin ("hashes");--> statement-breakpoint
CREATE INDEX "fingerprints_report" ON "fingerprints" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "outlet_domains_outlet_id" ON "outlet_domains" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "reports_search" ON "reports" USING gin ("search");--> statement-breakpoint
CREATE INDEX "reports_added" ON "reports" USING btree ("added_at","id");--> statement-breakpoint
CREATE INDEX "reports_dated" ON "reports" USING btree (coalesce("published_at", "added_at"),"id");--> statement-breakpoint
CREATE INDEX "reports_event" ON "reports" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "reports_outlet" ON "reports" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "revisions_content_hash" ON "revisions" USING btree ("content_hash");
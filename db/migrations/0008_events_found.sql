CREATE TABLE "event_features" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"read_from" text NOT NULL,
	"features" json NOT NULL,
	"keys" integer[] NOT NULL,
	"english" boolean NOT NULL,
	"language" text
);
--> statement-breakpoint
CREATE TABLE "event_separations" (
	"event_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "event_separations_event_id_other_id_pk" PRIMARY KEY("event_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "grouping_queue" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groupings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "groupings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"by" text NOT NULL,
	"verdict" text NOT NULL,
	"score" real,
	"because" jsonb NOT NULL,
	"across_languages" boolean NOT NULL,
	"current" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_history" ADD COLUMN "by" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "state" text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "made_by" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "event_features" ADD CONSTRAINT "event_features_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_separations" ADD CONSTRAINT "event_separations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_separations" ADD CONSTRAINT "event_separations_other_id_events_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grouping_queue" ADD CONSTRAINT "grouping_queue_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupings" ADD CONSTRAINT "groupings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupings" ADD CONSTRAINT "groupings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_features_keys" ON "event_features" USING gin ("keys") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "event_separations_other" ON "event_separations" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "grouping_queue_order" ON "grouping_queue" USING btree ("attempts","since");--> statement-breakpoint
CREATE UNIQUE INDEX "groupings_current" ON "groupings" USING btree ("report_id","event_id") WHERE "groupings"."current";--> statement-breakpoint
CREATE INDEX "groupings_report" ON "groupings" USING btree ("report_id","id");--> statement-breakpoint
CREATE INDEX "groupings_event" ON "groupings" USING btree ("event_id") WHERE "groupings"."current";--> statement-breakpoint
INSERT INTO "grouping_queue" ("report_id", "since", "attempts") SELECT "id", "added_at", 0 FROM "reports";

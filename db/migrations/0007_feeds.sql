CREATE TABLE "feed_items" (
	"feed_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text,
	"link" text,
	"content_hash" text NOT NULL,
	"outcome" text NOT NULL,
	"report_id" uuid,
	"fault" text,
	"detail" text,
	"attempts" integer NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feed_items_feed_id_id_pk" PRIMARY KEY("feed_id","id")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"moved_to" text,
	"outlet_id" uuid NOT NULL,
	"title" text,
	"fetch_articles" boolean NOT NULL,
	"interval_minutes" integer,
	"paused_because" text,
	"etag" text,
	"last_modified" text,
	"next_poll_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"failures" integer NOT NULL,
	"polled_at" timestamp (3) with time zone,
	"last_poll" jsonb,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_items_seen" ON "feed_items" USING btree ("feed_id","seen_at","id");--> statement-breakpoint
CREATE INDEX "feed_items_report" ON "feed_items" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "feeds_next_poll" ON "feeds" USING btree ("next_poll_at");--> statement-breakpoint
CREATE INDEX "feeds_created" ON "feeds" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "feeds_outlet" ON "feeds" USING btree ("outlet_id");
CREATE TABLE "report_checks" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"next_at" timestamp (3) with time zone,
	"stopped" boolean DEFAULT false NOT NULL,
	"checks" integer DEFAULT 0 NOT NULL,
	"changes" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"etag" text,
	"last_modified" text,
	"page_hash" text,
	"content_hash" text,
	"given" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_at" timestamp (3) with time zone,
	"last_outcome" text,
	"last_status" integer,
	"last_reason" text,
	"gone_since" timestamp (3) with time zone,
	"moved_to" text
);
--> statement-breakpoint
ALTER TABLE "report_checks" ADD CONSTRAINT "report_checks_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_checks_due" ON "report_checks" USING btree ("next_at") WHERE "report_checks"."next_at" is not null;
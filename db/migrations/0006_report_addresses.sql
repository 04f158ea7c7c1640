CREATE TABLE "report_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"report_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report_addresses" ADD CONSTRAINT "report_addresses_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_addresses_report" ON "report_addresses" USING btree ("report_id");
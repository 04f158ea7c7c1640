CREATE TABLE "import_lines" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"report" json,
	"origins" json,
	"bytes" integer NOT NULL,
	"status" text,
	"leased_until" timestamp (3) with time zone,
	"report_id" uuid,
	"revision_id" uuid,
	"problem" jsonb,
	CONSTRAINT "import_lines_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"format" text NOT NULL,
	"idempotency_key" text,
	"upload" uuid NOT NULL,
	"digest" text,
	"received" integer NOT NULL,
	"created" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"revised" integer NOT NULL,
	"duplicate" integer NOT NULL,
	"failed" integer NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imports_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "import_lines" ADD CONSTRAINT "import_lines_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_lines_waiting" ON "import_lines" USING btree ("import_id","line") WHERE "import_lines"."status" is null;--> statement-breakpoint
CREATE INDEX "import_lines_revision" ON "import_lines" USING btree ("import_id","revision_id");--> statement-breakpoint
CREATE INDEX "imports_created" ON "imports" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "imports_open" ON "imports" USING btree ("created_at") WHERE "imports"."state" in ('queued', 'running');
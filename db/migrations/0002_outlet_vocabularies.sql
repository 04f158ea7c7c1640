CREATE TABLE "outlet_vocabularies" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"engine_version" text NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"reports" integer NOT NULL,
	"vocabulary" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outlet_vocabularies" ADD CONSTRAINT "outlet_vocabularies_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;
CREATE TABLE "referent_pin_history" (
	"entry" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "referent_pin_history_entry_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"pin_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"change" text NOT NULL,
	"relation" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"note" text,
	"other_event_id" uuid,
	"contradicts" uuid
);
--> statement-breakpoint
CREATE TABLE "referent_pins" (
	"event_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relation" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"note" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "referent_pins_event_id_id_pk" PRIMARY KEY("event_id","id")
);
--> statement-breakpoint
ALTER TABLE "referent_pin_history" ADD CONSTRAINT "referent_pin_history_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referent_pins" ADD CONSTRAINT "referent_pins_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referent_pin_history_of_pin" ON "referent_pin_history" USING btree ("event_id","pin_id","entry");--> statement-breakpoint
CREATE INDEX "referent_pins_listed" ON "referent_pins" USING btree ("event_id","created_at","id");
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <summary>
    /// Every statement that changes a fact announces the ids at commit, whoever makes it: no code can forget to. What is announced is a
    /// kind and ids, and nothing else.
    /// </summary>
    public partial class ChangesAreAnnounced : Migration
    {
        private const string Functions = """
            CREATE FUNCTION announce_changed_rows() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
                ids uuid[];
                at_once CONSTANT int := 200; -- of 36 signs each: a notification holds less than 8,000
            BEGIN
                EXECUTE format('SELECT array_agg(DISTINCT %I) FROM touched', TG_ARGV[1]) INTO ids;
                IF cardinality(ids) > 1000 THEN
                    PERFORM pg_notify('skillsmatch_changes', TG_ARGV[0] || ' *'); -- reading all is quicker than reading so many
                ELSE
                    FOR place IN 1 .. coalesce(cardinality(ids), 0) BY at_once LOOP
                        PERFORM pg_notify('skillsmatch_changes', TG_ARGV[0] || ' ' || array_to_string(ids[place : place + at_once - 1], ','));
                    END LOOP;
                END IF;
                RETURN NULL;
            END $$;

            CREATE FUNCTION announce_all_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('skillsmatch_changes', TG_ARGV[0] || ' *');
                RETURN NULL;
            END $$;
            """;

        // xmin is another after every change of a row, also where nobody set changed_at.
        private const string Views = """
            CREATE VIEW fact_stamps AS
            SELECT 'Vacancies' AS kind, one.id,
                hashtextextended(concat_ws(' ', one.id, one.xmin, maker.xmin), 0) # coalesce((
                    SELECT bit_xor(hashtextextended(concat_ws(' ', part.skill_id, part.xmin), 1)) FROM vacancy_skills part WHERE part.vacancy_id = one.id), 0) AS stamp
            FROM vacancies one JOIN employers maker ON maker.id = one.employer_id WHERE one.status = 'Open'
            UNION ALL
            SELECT 'TrainingOffers', one.id,
                hashtextextended(concat_ws(' ', one.id, one.xmin, maker.xmin), 0) # coalesce((
                    SELECT bit_xor(hashtextextended(concat_ws(' ', part.skill_id, part.xmin), 1)) FROM learning_outcomes part WHERE part.training_offer_id = one.id), 0) # coalesce((
                    SELECT bit_xor(hashtextextended(concat_ws(' ', part.skill_id, part.xmin), 2)) FROM entry_skill_row part WHERE part.training_offer_id = one.id), 0)
            FROM training_offers one JOIN providers maker ON maker.id = one.provider_id WHERE NOT one.is_withdrawn
            UNION ALL
            SELECT 'JobSeekers', one.id,
                hashtextextended(concat_ws(' ', one.id, one.xmin), 0) # coalesce((
                    SELECT bit_xor(hashtextextended(concat_ws(' ', part.skill_id, part.xmin), 1)) FROM job_seeker_skills part WHERE part.job_seeker_id = one.id), 0) # coalesce((
                    SELECT bit_xor(hashtextextended(concat_ws(' ', part.position, part.xmin), 2)) FROM work_experience_row part WHERE part.job_seeker_id = one.id), 0)
            FROM job_seekers one WHERE one.visible_to_employers;

            CREATE VIEW fact_totals AS
            SELECT kind, count(*) AS count, bit_xor(stamp) AS stamp FROM fact_stamps GROUP BY kind;
            """;

        private static readonly (string Table, string Kind, string Id)[] ById =
        [
            ("vacancies", "Vacancies", "id"),
            ("vacancy_skills", "Vacancies", "vacancy_id"),
            ("training_offers", "TrainingOffers", "id"),
            ("learning_outcomes", "TrainingOffers", "training_offer_id"),
            ("entry_skill_row", "TrainingOffers", "training_offer_id"),
            ("job_seekers", "JobSeekers", "id"),
            ("job_seeker_skills", "JobSeekers", "job_seeker_id"),
            ("work_experience_row", "JobSeekers", "job_seeker_id"),
        ];

        // An employer that is new has no vacancies yet, and one that goes takes them with it: those are announced themselves.
        private static readonly (string Table, string Kind, string Events)[] AllTogether =
        [
            ("employers", "Vacancies", "UPDATE OF name, is_fictitious"),
            ("providers", "TrainingOffers", "UPDATE OF name"),
            ("places", "Places", "INSERT OR UPDATE OR DELETE OR TRUNCATE"),
            ("municipalities", "Places", "INSERT OR UPDATE OR DELETE OR TRUNCATE"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in new[] { Functions, Views }.Concat(Triggers()))
                migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP VIEW fact_totals;
            DROP VIEW fact_stamps;
            DROP FUNCTION announce_changed_rows() CASCADE;
            DROP FUNCTION announce_all_changed() CASCADE;
            """);

        // A key is never updated, so the new rows of an update name all that changed.
        private static IEnumerable<string> Triggers()
        {
            foreach (var (table, kind, id) in ById)
            {
                foreach (var (happened, rows) in new[] { ("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD") })
                {
                    yield return $"CREATE TRIGGER announce_{happened.ToLowerInvariant()} AFTER {happened} ON {table} REFERENCING {rows} TABLE AS touched "
                        + $"FOR EACH STATEMENT EXECUTE FUNCTION announce_changed_rows('{kind}', '{id}');";
                }

                yield return $"CREATE TRIGGER announce_truncate AFTER TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION announce_all_changed('{kind}');";
            }

            foreach (var (table, kind, events) in AllTogether)
                yield return $"CREATE TRIGGER announce AFTER {events} ON {table} FOR EACH STATEMENT EXECUTE FUNCTION announce_all_changed('{kind}');";
        }
    }
}

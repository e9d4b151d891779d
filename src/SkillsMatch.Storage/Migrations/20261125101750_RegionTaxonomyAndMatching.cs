using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RegionTaxonomyAndMatching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "broader_relations",
                columns: table => new
                {
                    narrower_uri = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    broader_uri = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_broader_relations", x => new { x.narrower_uri, x.broader_uri });
                });

            migrationBuilder.CreateTable(
                name: "concept_groups",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uri = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    label_nl = table.Column<string>(type: "text", nullable: true),
                    label_en = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false),
                    historic_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concept_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    is_fictitious = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotent_answers",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    entity_tag = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<string>(type: "text", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotent_answers", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "import_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sources = table.Column<List<string>>(type: "text[]", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_groups = table.Column<List<string>>(type: "text[]", nullable: false),
                    report = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "labour_market_regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_labour_market_regions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "match_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    direction = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    refresh_id = table.Column<Guid>(type: "uuid", nullable: true),
                    limit = table.Column<int>(type: "integer", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    abstained_because = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    filtered_out = table.Column<int>(type: "integer", nullable: false),
                    policy_version = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    model_version = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    facts_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "occupations",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uri = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    code = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    scheme = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    isco = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    label_nl = table.Column<string>(type: "text", nullable: true),
                    label_en = table.Column<string>(type: "text", nullable: true),
                    summary_nl = table.Column<string>(type: "text", nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    nlqf = table.Column<int>(type: "integer", nullable: true),
                    tension = table.Column<double>(type: "double precision", nullable: true),
                    pay_minimum = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    pay_maximum = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    close_match_uri = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false),
                    historic_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    job = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    argument = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dispatched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "providers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "region_states",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    generation = table.Column<long>(type: "bigint", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_states", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "skills",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uri = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    code = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    scheme = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    label_nl = table.Column<string>(type: "text", nullable: true),
                    label_en = table.Column<string>(type: "text", nullable: true),
                    example_nl = table.Column<string>(type: "text", nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    close_match_uri = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<string>(type: "text", nullable: false),
                    historic_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skills", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipalities",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(4)", nullable: true),
                    member_from = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipalities", x => x.code);
                    table.ForeignKey(
                        name: "fk_municipalities_labour_market_regions_region_code",
                        column: x => x.region_code,
                        principalTable: "labour_market_regions",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "matches",
                columns: table => new
                {
                    match_run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    found_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: false),
                    explanation = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matches", x => new { x.match_run_id, x.rank });
                    table.ForeignKey(
                        name: "fk_matches_match_runs_match_run_id",
                        column: x => x.match_run_id,
                        principalTable: "match_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "occupation_labels",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    occupation_id = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    is_preferred = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    scheme = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupation_labels", x => x.id);
                    table.ForeignKey(
                        name: "fk_occupation_labels_occupations_occupation_id",
                        column: x => x.occupation_id,
                        principalTable: "occupations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "occupation_skills",
                columns: table => new
                {
                    occupation_id = table.Column<int>(type: "integer", nullable: false),
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    scheme = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    importance = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupation_skills", x => new { x.occupation_id, x.skill_id, x.scheme });
                    table.ForeignKey(
                        name: "fk_occupation_skills_occupations_occupation_id",
                        column: x => x.occupation_id,
                        principalTable: "occupations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_occupation_skills_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "skill_closeness",
                columns: table => new
                {
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    close_skill_id = table.Column<int>(type: "integer", nullable: false),
                    closeness = table.Column<float>(type: "real", nullable: false),
                    source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_closeness", x => new { x.skill_id, x.close_skill_id });
                    table.CheckConstraint("closeness_between_0_and_1", "closeness > 0 AND closeness < 1");
                    table.ForeignKey(
                        name: "fk_skill_closeness_skills_close_skill_id",
                        column: x => x.close_skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_skill_closeness_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "skill_labels",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    is_preferred = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    scheme = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_labels", x => x.id);
                    table.ForeignKey(
                        name: "fk_skill_labels_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "skill_relations",
                columns: table => new
                {
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    related_skill_id = table.Column<int>(type: "integer", nullable: false),
                    is_essential = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_relations", x => new { x.skill_id, x.related_skill_id });
                    table.ForeignKey(
                        name: "fk_skill_relations_skills_related_skill_id",
                        column: x => x.related_skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_skill_relations_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    pc4 = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(6)", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: false),
                    longitude = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_places", x => x.pc4);
                    table.ForeignKey(
                        name: "fk_places_municipalities_municipality_code",
                        column: x => x.municipality_code,
                        principalTable: "municipalities",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "job_seekers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_code_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    pc4 = table.Column<string>(type: "character varying(4)", nullable: true),
                    nlqf = table.Column<int>(type: "integer", nullable: true),
                    hours_minimum = table.Column<int>(type: "integer", nullable: true),
                    hours_maximum = table.Column<int>(type: "integer", nullable: true),
                    travel_mode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    maximum_minutes = table.Column<int>(type: "integer", nullable: true),
                    accepts_shift_work = table.Column<bool>(type: "boolean", nullable: true),
                    available_from = table.Column<DateOnly>(type: "date", nullable: true),
                    wished_occupation_id = table.Column<int>(type: "integer", nullable: true),
                    lowest_pay = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    visible_to_employers = table.Column<bool>(type: "boolean", nullable: false),
                    consent_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_fictitious = table.Column<bool>(type: "boolean", nullable: false),
                    is_synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_seekers", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_seekers_occupations_wished_occupation_id",
                        column: x => x.wished_occupation_id,
                        principalTable: "occupations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_job_seekers_places_pc4",
                        column: x => x.pc4,
                        principalTable: "places",
                        principalColumn: "pc4");
                });

            migrationBuilder.CreateTable(
                name: "training_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    pc4 = table.Column<string>(type: "character varying(4)", nullable: true),
                    delivery = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    nlqf = table.Column<int>(type: "integer", nullable: true),
                    crebo = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    entry_nlqf = table.Column<int>(type: "integer", nullable: true),
                    entry_text = table.Column<string>(type: "text", nullable: true),
                    weeks = table.Column<int>(type: "integer", nullable: false),
                    hours_per_week = table.Column<int>(type: "integer", nullable: false),
                    cost = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    subsidy_scheme = table.Column<string>(type: "text", nullable: true),
                    subsidy = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    starts = table.Column<List<DateOnly>>(type: "date[]", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    is_withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    is_synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_offers", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_offers_places_pc4",
                        column: x => x.pc4,
                        principalTable: "places",
                        principalColumn: "pc4");
                    table.ForeignKey(
                        name: "fk_training_offers_providers_provider_id",
                        column: x => x.provider_id,
                        principalTable: "providers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vacancies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    text = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    occupation_id = table.Column<int>(type: "integer", nullable: true),
                    pc4 = table.Column<string>(type: "character varying(4)", nullable: true),
                    hours_minimum = table.Column<int>(type: "integer", nullable: true),
                    hours_maximum = table.Column<int>(type: "integer", nullable: true),
                    pay_minimum = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    pay_maximum = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    contract = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    shift_work = table.Column<bool>(type: "boolean", nullable: true),
                    openings = table.Column<int>(type: "integer", nullable: false),
                    posted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    is_synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vacancies", x => x.id);
                    table.ForeignKey(
                        name: "fk_vacancies_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_vacancies_occupations_occupation_id",
                        column: x => x.occupation_id,
                        principalTable: "occupations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_vacancies_places_pc4",
                        column: x => x.pc4,
                        principalTable: "places",
                        principalColumn: "pc4");
                });

            migrationBuilder.CreateTable(
                name: "job_seeker_skills",
                columns: table => new
                {
                    job_seeker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_seeker_skills", x => new { x.job_seeker_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_job_seeker_skills_job_seekers_job_seeker_id",
                        column: x => x.job_seeker_id,
                        principalTable: "job_seekers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_job_seeker_skills_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_experience_row",
                columns: table => new
                {
                    job_seeker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    occupation_id = table.Column<int>(type: "integer", nullable: false),
                    years = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_experience_row", x => new { x.job_seeker_id, x.position });
                    table.ForeignKey(
                        name: "fk_work_experience_row_job_seekers_job_seeker_id",
                        column: x => x.job_seeker_id,
                        principalTable: "job_seekers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_work_experience_row_occupations_occupation_id",
                        column: x => x.occupation_id,
                        principalTable: "occupations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "entry_skill_row",
                columns: table => new
                {
                    training_offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_skill_row", x => new { x.training_offer_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_entry_skill_row_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_entry_skill_row_training_offers_training_offer_id",
                        column: x => x.training_offer_id,
                        principalTable: "training_offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learning_outcomes",
                columns: table => new
                {
                    training_offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learning_outcomes", x => new { x.training_offer_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_learning_outcomes_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_learning_outcomes_training_offers_training_offer_id",
                        column: x => x.training_offer_id,
                        principalTable: "training_offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vacancy_skills",
                columns: table => new
                {
                    vacancy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    importance = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    is_required_credential = table.Column<bool>(type: "boolean", nullable: false),
                    sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vacancy_skills", x => new { x.vacancy_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_vacancy_skills_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_vacancy_skills_vacancies_vacancy_id",
                        column: x => x.vacancy_id,
                        principalTable: "vacancies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_broader_relations_broader_uri",
                table: "broader_relations",
                column: "broader_uri");

            migrationBuilder.CreateIndex(
                name: "ix_concept_groups_uri",
                table: "concept_groups",
                column: "uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_employers_name",
                table: "employers",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entry_skill_row_skill_id",
                table: "entry_skill_row",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_idempotent_answers_created_at",
                table: "idempotent_answers",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_job_seeker_skills_skill_id",
                table: "job_seeker_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_seekers_expires_on",
                table: "job_seekers",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_job_seekers_pc4",
                table: "job_seekers",
                column: "pc4");

            migrationBuilder.CreateIndex(
                name: "ix_job_seekers_return_code_hash",
                table: "job_seekers",
                column: "return_code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_seekers_wished_occupation_id",
                table: "job_seekers",
                column: "wished_occupation_id");

            migrationBuilder.CreateIndex(
                name: "ix_learning_outcomes_skill_id",
                table: "learning_outcomes",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_runs_refresh_id_subject_id_direction",
                table: "match_runs",
                columns: new[] { "refresh_id", "subject_id", "direction" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_runs_subject_id_direction_requested_at",
                table: "match_runs",
                columns: new[] { "subject_id", "direction", "requested_at" });

            migrationBuilder.CreateIndex(
                name: "ix_matches_found_id",
                table: "matches",
                column: "found_id");

            migrationBuilder.CreateIndex(
                name: "ix_municipalities_region_code",
                table: "municipalities",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "ix_occupation_labels_occupation_id_language_scheme_text",
                table: "occupation_labels",
                columns: new[] { "occupation_id", "language", "scheme", "text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_occupation_skills_skill_id",
                table: "occupation_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_occupations_code",
                table: "occupations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_occupations_uri",
                table: "occupations",
                column: "uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_waiting",
                table: "outbox",
                column: "id",
                filter: "dispatched_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_places_municipality_code",
                table: "places",
                column: "municipality_code");

            migrationBuilder.CreateIndex(
                name: "ix_providers_name",
                table: "providers",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_skill_closeness_close_skill_id",
                table: "skill_closeness",
                column: "close_skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_skill_labels_skill_id_language_scheme_text",
                table: "skill_labels",
                columns: new[] { "skill_id", "language", "scheme", "text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_skill_relations_related_skill_id",
                table: "skill_relations",
                column: "related_skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_skills_code",
                table: "skills",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_skills_uri",
                table: "skills",
                column: "uri",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_offers_pc4",
                table: "training_offers",
                column: "pc4");

            migrationBuilder.CreateIndex(
                name: "ix_training_offers_provider_id",
                table: "training_offers",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_employer_id",
                table: "vacancies",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_occupation_id",
                table: "vacancies",
                column: "occupation_id");

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_pc4",
                table: "vacancies",
                column: "pc4");

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_posted_on_id",
                table: "vacancies",
                columns: new[] { "posted_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_status_closes_on",
                table: "vacancies",
                columns: new[] { "status", "closes_on" });

            migrationBuilder.CreateIndex(
                name: "ix_vacancy_skills_skill_id",
                table: "vacancy_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_experience_row_occupation_id",
                table: "work_experience_row",
                column: "occupation_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "broader_relations");

            migrationBuilder.DropTable(
                name: "concept_groups");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "entry_skill_row");

            migrationBuilder.DropTable(
                name: "idempotent_answers");

            migrationBuilder.DropTable(
                name: "import_runs");

            migrationBuilder.DropTable(
                name: "job_seeker_skills");

            migrationBuilder.DropTable(
                name: "learning_outcomes");

            migrationBuilder.DropTable(
                name: "matches");

            migrationBuilder.DropTable(
                name: "occupation_labels");

            migrationBuilder.DropTable(
                name: "occupation_skills");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "region_states");

            migrationBuilder.DropTable(
                name: "skill_closeness");

            migrationBuilder.DropTable(
                name: "skill_labels");

            migrationBuilder.DropTable(
                name: "skill_relations");

            migrationBuilder.DropTable(
                name: "vacancy_skills");

            migrationBuilder.DropTable(
                name: "work_experience_row");

            migrationBuilder.DropTable(
                name: "training_offers");

            migrationBuilder.DropTable(
                name: "match_runs");

            migrationBuilder.DropTable(
                name: "skills");

            migrationBuilder.DropTable(
                name: "vacancies");

            migrationBuilder.DropTable(
                name: "job_seekers");

            migrationBuilder.DropTable(
                name: "providers");

            migrationBuilder.DropTable(
                name: "employers");

            migrationBuilder.DropTable(
                name: "occupations");

            migrationBuilder.DropTable(
                name: "places");

            migrationBuilder.DropTable(
                name: "municipalities");

            migrationBuilder.DropTable(
                name: "labour_market_regions");
        }
    }
}

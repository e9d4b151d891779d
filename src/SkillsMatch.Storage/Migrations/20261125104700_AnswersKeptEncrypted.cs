using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AnswersKeptEncrypted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM idempotent_answers"); // answers of the old form cannot be read any more, and live a day anyway

            migrationBuilder.DropColumn(
                name: "body",
                table: "idempotent_answers");

            migrationBuilder.DropColumn(
                name: "content_type",
                table: "idempotent_answers");

            migrationBuilder.DropColumn(
                name: "entity_tag",
                table: "idempotent_answers");

            migrationBuilder.DropColumn(
                name: "location",
                table: "idempotent_answers");

            migrationBuilder.DropColumn(
                name: "status",
                table: "idempotent_answers");

            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "idempotent_answers",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<byte[]>(
                name: "answer",
                table: "idempotent_answers",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "answer",
                table: "idempotent_answers");

            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "idempotent_answers",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<string>(
                name: "body",
                table: "idempotent_answers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "content_type",
                table: "idempotent_answers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "entity_tag",
                table: "idempotent_answers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "location",
                table: "idempotent_answers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "status",
                table: "idempotent_answers",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}

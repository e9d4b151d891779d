using SkillsMatch.Web.Operations.CommandLine;

return await SkillsMatchCommands.RunAsync(args);

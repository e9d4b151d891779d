using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Jobs;

internal static class JobsRegistration
{
    private static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(5);

    /// <summary>Registers Hangfire on the same database; workers only where <paramref name="role"/> says so.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, string connectionString, ProcessRole role)
    {
        services.AddOptions<JobOptions>().BindConfiguration("Jobs").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<JobRegistry>().AddSingleton<OperatorOnly>();
        // Hangfire's own registrations read what was last set in the whole process, so that the jobs of one service could be done by another in it
        services.AddSingleton<JobStorage>(provider => StorageOn(connectionString, provider.GetRequiredService<IOptions<JobOptions>>().Value));
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseFilter(new AutomaticRetryAttribute { Attempts = 6, DelaysInSeconds = [2, 10, 60, 300, 1800, 7200] })
            .UseFilter(new FailedJobsExpire())
            .UseFilter(new JobLogContext()));
        if (role is ProcessRole.Web)
            return services;

        services.AddSingleton<OutboxDispatcher>().AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddScoped<Nightly.NightlyJob>().AddHostedService<Nightly.NightlySchedule>();
        AddWorkers(services, [JobQueues.Matching, JobQueues.Mail, "default"], options => options.Workers);
        AddWorkers(services, [JobQueues.Import, JobQueues.Training], _ => 1);
        return services;
    }

    /// <summary>Registers one kind of job.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services, string queue)
        where TJob : class, IJob => services.AddScoped<TJob>().AddSingleton(JobKind.Of<TJob>(queue));

    private static PostgreSqlStorage StorageOn(string connectionString, JobOptions jobs)
    {
        var options = new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",
            PrepareSchemaIfNecessary = false, // the migrate step does it
            UseSlidingInvisibilityTimeout = true, // without it a job longer than the timeout runs twice
            InvisibilityTimeout = jobs.LostAfter ?? LostAfter,
            QueuePollInterval = TimeSpan.FromSeconds(1),
            EnableLongPolling = true,
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connectionString, options), options);
    }

    private static void AddWorkers(IServiceCollection services, string[] queues, Func<JobOptions, int> workers) =>
        services.AddHangfireServer((provider, server) =>
        {
            server.Queues = queues;
            server.ServerName = $"{Environment.MachineName}-{Environment.ProcessId}-{queues[0]}";
            server.WorkerCount = workers(provider.GetRequiredService<IOptions<JobOptions>>().Value);
            server.SchedulePollingInterval = TimeSpan.FromSeconds(2);
            server.ShutdownTimeout = TimeSpan.FromSeconds(10);
        });
}

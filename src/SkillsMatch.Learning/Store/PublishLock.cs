namespace SkillsMatch.Learning.Store;

/// <summary>Held by whoever changes the store; the operating system lets go of it when its holder dies.</summary>
internal static class PublishLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="IOException">Another process has held it for too long.</exception>
    public static FileStream Take(string folder)
    {
        var path = Path.Combine(folder, "publish.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}

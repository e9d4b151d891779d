namespace SkillsMatch.Web.Tests.Service;

/// <summary>Waits for what happens in the background.</summary>
public static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> condition, int seconds = 20)
    {
        for (var left = seconds * 20; left > 0; left--)
        {
            if (await condition())
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"It did not happen within {seconds} s.");
    }
}

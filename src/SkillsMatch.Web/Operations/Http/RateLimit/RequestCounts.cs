using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SkillsMatch.Web.Operations.Http.RateLimit;

/// <summary>
/// Counts requests per client address in fixed windows of a minute. A new window starts empty, so nothing has to be cleaned up.
/// </summary>
internal sealed class RequestCounts(TimeProvider clock)
{
    public static readonly TimeSpan WindowLength = TimeSpan.FromMinutes(1);
    private volatile Window _window = new(0);

    /// <summary>Counts one request and says how many there are now in the window, and how many seconds it still lasts (1 to 60).</summary>
    public (int Count, int SecondsLeft) CountOne(IPAddress? address)
    {
        var ticks = clock.GetUtcNow().UtcTicks;
        var number = ticks / WindowLength.Ticks;
        var window = _window;
        if (window.Number != number)
            _window = window = new Window(number); // two at once may both start one: a client then gets a few requests extra, once
        var count = window.Counts.AddOrUpdate(KeyOf(address), 1, (_, before) => before + 1);
        var left = TimeSpan.FromTicks(WindowLength.Ticks - ticks % WindowLength.Ticks);
        return (count, (int)Math.Ceiling(left.TotalSeconds));
    }

    // One client has a whole /64 of IPv6 addresses to choose from.
    private static string KeyOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private sealed record Window(long Number)
    {
        public ConcurrentDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);
    }
}

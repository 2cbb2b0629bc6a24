using System.Buffers.Binary;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>What is in effect in a zone: the offset to UTC in seconds, whether it is daylight saving time, the abbreviation, and since when.</summary>
internal readonly record struct ZonePeriod(int Offset, bool IsDst, string Abbreviation, long Since);

/// <summary>
/// The history of a zone by the system's zone files (tzfile(5)); beyond their last transition the rule at their end goes on. Where there are
/// no zone files, by what .NET knows of the zone.
/// </summary>
internal sealed class ZoneData
{
    public static readonly ZoneData Utc = new([], [new ZonePeriod(0, false, "UTC", long.MinValue)], null, "");

    public static readonly ZoneData Greenwich = new([], [new ZonePeriod(0, false, "GMT", long.MinValue)], null, "");

    private static readonly string[] s_folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"];

    private readonly long[] _transitions;
    private readonly ZonePeriod[] _periods;
    private readonly ZoneRule? _rule;

    private ZoneData(long[] transitions, ZonePeriod[] periods, ZoneRule? rule, string identifier)
        => (_transitions, _periods, _rule, Identifier) = (transitions, periods, rule, identifier);

    /// <summary>The system's name of the zone.</summary>
    public string Identifier { get; }

    /// <summary>The folder of the zone files; null where there is none.</summary>
    public static string? Folder { get; } = s_folders.FirstOrDefault(Directory.Exists);

    /// <summary>The zone of an identifier, in any case; null where there is none.</summary>
    public static ZoneData? Load(string name)
    {
        if (name.Length == 0 || name.Contains("..", StringComparison.Ordinal) || name[0] == '/' || name.Contains('\0'))
        {
            return null;
        }

        if (name.Equals("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return Utc;
        }

        try
        {
            if (Folder is null)
            {
                return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var info) ? FromSystem(info) : null;
            }

            return Find(Folder, name) is { } path && File.ReadAllBytes(path) is [(byte)'T', (byte)'Z', (byte)'i', (byte)'f', ..] data ? Read(data, path[(Folder.Length + 1)..]) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What is in effect at an instant.</summary>
    public ZonePeriod At(long timestamp)
    {
        int found = Array.BinarySearch(_transitions, timestamp);
        int index = found >= 0 ? found + 1 : ~found;
        return index == _transitions.Length && _rule is not null ? _rule.At(timestamp, _periods[^1]) : _periods[index];
    }

    /// <summary>The changes after an instant, up to and including another.</summary>
    public IEnumerable<ZonePeriod> Changes(long after, long until)
    {
        for (int i = 0; i < _transitions.Length; i++)
        {
            if (_transitions[i] > after && _transitions[i] < until)
            {
                yield return _periods[i + 1];
            }
        }

        long last = Math.Max(_transitions.Length == 0 ? long.MinValue : _transitions[^1], after);
        foreach (var period in _rule?.After(last, until) ?? [])
        {
            yield return period;
        }
    }

    // The file system may tell cases apart, zone names do not.
    private static string? Find(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return path;
        }

        path = folder;
        foreach (string part in name.Split('/'))
        {
            path = Directory.Exists(path) ? Directory.EnumerateFileSystemEntries(path).FirstOrDefault(e => Path.GetFileName(e).Equals(part, StringComparison.OrdinalIgnoreCase)) ?? "" : "";
        }

        return File.Exists(path) ? path : null;
    }

    private static ZoneData Read(byte[] data, string identifier)
    {
        // Version 2 and later say all of it a second time, in 64 bits, and end with a rule.
        int at = 0;
        int[] counts = Counts(data, at);
        bool wide = data[4] >= (byte)'2';
        if (wide)
        {
            at = 44 + Size(counts, 4);
            counts = Counts(data, at);
        }

        int width = wide ? 8 : 4;
        var (leaps, times, types, letters) = (counts[2], counts[3], counts[4], counts[5]);
        int body = at + 44;
        int typeOfTime = body + times * width, typeTable = typeOfTime + times, names = typeTable + types * 6;
        _ = leaps;
        var kinds = new ZonePeriod[types];
        for (int i = 0; i < types; i++)
        {
            int entry = typeTable + i * 6;
            int name = names + data[entry + 5];
            int end = Array.IndexOf(data, (byte)0, name, letters - data[entry + 5]);
            kinds[i] = new ZonePeriod(BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(entry)), data[entry + 4] != 0, Encoding.ASCII.GetString(data, name, end - name), long.MinValue);
        }

        var transitions = new long[times];
        var periods = new ZonePeriod[times + 1];
        periods[0] = kinds[0];
        for (int i = 0; i < times; i++)
        {
            transitions[i] = wide ? BinaryPrimitives.ReadInt64BigEndian(data.AsSpan(body + i * 8)) : BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(body + i * 4));
            periods[i + 1] = kinds[data[typeOfTime + i]] with { Since = transitions[i] };
        }

        string rule = wide ? Encoding.ASCII.GetString(data, body + Size(counts, 8), data.Length - body - Size(counts, 8)).Trim('\n') : "";
        return new ZoneData(transitions, periods, ZoneRule.Parse(rule), identifier);
    }

    private static int[] Counts(byte[] data, int at) => [.. Enumerable.Range(0, 6).Select(i => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at + 20 + i * 4)))];

    private static int Size(int[] counts, int width) => counts[3] * (width + 1) + counts[4] * 6 + counts[5] + counts[2] * (width + 4) + counts[1] + counts[0];

    // .NET tells the offset at an instant, not when it changes; each month is looked at, and the change in it found by halving.
    private static ZoneData FromSystem(TimeZoneInfo info)
    {
        var transitions = new List<long>();
        var periods = new List<ZonePeriod> { PeriodOf(info, new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc), long.MinValue) };
        for (var month = new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc); month.Year < 2100; month = month.AddMonths(1))
        {
            var next = month.AddMonths(1);
            if (info.GetUtcOffset(month) == info.GetUtcOffset(next))
            {
                continue;
            }

            long low = new DateTimeOffset(month).ToUnixTimeSeconds(), high = new DateTimeOffset(next).ToUnixTimeSeconds();
            while (high - low > 1)
            {
                long middle = (low + high) / 2;
                (low, high) = info.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(middle)) == info.GetUtcOffset(month) ? (middle, high) : (low, middle);
            }

            transitions.Add(high);
            periods.Add(PeriodOf(info, DateTime.UnixEpoch.AddSeconds(high), high));
        }

        return new ZoneData([.. transitions], [.. periods], null, info.Id);
    }

    private static ZonePeriod PeriodOf(TimeZoneInfo info, DateTime instant, long since)
    {
        var offset = info.GetUtcOffset(instant);
        string name = (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Minutes == 0 ? "hh" : "hhmm", System.Globalization.CultureInfo.InvariantCulture);
        return new ZonePeriod((int)offset.TotalSeconds, info.IsDaylightSavingTime(instant), name, since);
    }
}

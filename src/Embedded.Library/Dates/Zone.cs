using System.Collections.Concurrent;
using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A time zone as PHP has them: one of the system's, a fixed offset, or an abbreviation.</summary>
internal sealed class Zone
{
    /// <summary>DateTimeZone's types: an offset, an abbreviation, an identifier.</summary>
    public const int OffsetType = 1;
    public const int AbbreviationType = 2;
    public const int IdentifierType = 3;

    public static readonly Zone Utc = new(IdentifierType, "UTC", 0, ZoneData.Utc);

    /// <summary>UTC as gmdate() calls it.</summary>
    public static readonly Zone Greenwich = new(IdentifierType, "UTC", 0, ZoneData.Greenwich);

    private static readonly ConcurrentDictionary<string, Zone?> s_byName = new(StringComparer.Ordinal);

    private readonly ZoneData? _data;
    private readonly int _offset;

    private Zone(int type, string name, int offset, ZoneData? data, bool isDst = false) => (Type, Name, _offset, _data, IsFixedDst) = (type, name, offset, data, isDst);

    public int Type { get; }

    public string Name { get; }

    public bool IsFixedDst { get; }

    /// <summary>The offset without daylight saving time of an abbreviation; the offset of others.</summary>
    public int StandardOffset => _offset - (IsFixedDst ? 3600 : 0);

    /// <summary>What is known of a zone that has an identifier.</summary>
    public ZoneData? Data => _data;

    public static Zone FromOffset(int seconds)
    {
        int absolute = Math.Abs(seconds);
        string text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{absolute / 3600:00}:{absolute / 60 % 60:00}");
        return new Zone(OffsetType, absolute % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{absolute % 60:00}"), seconds, null);
    }

    /// <summary>The zone of an identifier; null where there is none.</summary>
    public static Zone? FromIdentifier(string name)
        => name == "UTC" ? Utc : s_byName.GetOrAdd(name, static n => ZoneData.Load(n) is { } data ? new Zone(IdentifierType, n, 0, data) : null);

    /// <summary>The zone of an abbreviation; null where there is none.</summary>
    public static Zone? FromAbbreviation(string name)
        => ZoneAbbreviations.TryFind(name, out var a) ? new Zone(AbbreviationType, name.ToUpperInvariant(), a.Offset, null, a.Dst) : null;

    /// <summary>The zone of a text: an offset, an abbreviation or an identifier.</summary>
    public static Zone? Parse(PhpString text)
    {
        int at = 0;
        var zone = text.IsEmpty ? null : DateParser.ReadZone(text.AsSpan(), ref at);
        return at == text.Length ? zone : null;
    }

    /// <summary>Reads +H, +HH, +HMM, +HHMM, +HHMMSS, +H:M, +HH:MM or +HH:MM:SS.</summary>
    public static bool TryOffset(string text, out int seconds)
    {
        string[] parts = text[1..].Split(':');
        seconds = 0;
        if (parts.Any(p => p.Length == 0) || parts.Length > 3 || (parts.Length > 1 && parts.Any(p => p.Length > 2)))
        {
            return false;
        }

        int[] n = [.. parts.Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out int v) ? v : -1)];
        if (parts.Length == 1)
        {
            n = text.Length switch { <= 3 => [n[0]], <= 5 => [n[0] / 100, n[0] % 100], 7 => [n[0] / 10000, n[0] / 100 % 100, n[0] % 100], _ => [] };
        }
        else if (parts.Length == 3 && text.Length != 9)
        {
            return false;
        }

        if (n.Length == 0)
        {
            return false;
        }

        seconds = n[0] * 3600 + (n.Length > 1 ? n[1] * 60 : 0) + (n.Length > 2 ? n[2] : 0);
        seconds = text[0] == '-' ? -seconds : seconds;
        return true;
    }

    /// <summary>The offset to UTC in seconds at an instant.</summary>
    public int OffsetAt(long timestamp) => _data is null ? _offset : _data.At(timestamp).Offset;

    public bool IsDstAt(long timestamp) => _data is null ? IsFixedDst : _data.At(timestamp).IsDst;

    /// <summary>The abbreviation at an instant, or the offset where there is none known.</summary>
    public string AbbreviationAt(long timestamp) => _data is null ? Name : _data.At(timestamp).Abbreviation;

    /// <summary>
    /// The instant of a local time given as seconds. One that is skipped moves on. One that comes twice is the one whose offset is in effect
    /// when the clock of UTC shows it: east of Greenwich the second, west of it the first, as php has it; unless the caller knows that
    /// daylight saving time was (or was not) in effect.
    /// </summary>
    public long ToTimestamp(long local, bool? dst = null)
    {
        if (_data is null)
        {
            return local - _offset;
        }

        var current = _data.At(local);
        var after = _data.At(local - current.Offset);
        var (offset, since) = (after.Offset, after.Since);
        if (current.Offset == after.Offset && dst is { } wanted)
        {
            if (current.Offset >= 0 && wanted && !current.IsDst)
            {
                var earlier = _data.At(local - current.Offset - 7200);
                if (earlier.Offset != after.Offset && local - earlier.Offset < after.Since)
                {
                    (offset, since) = (earlier.Offset, earlier.Since);
                }
            }
            else if (current.Offset <= 0 && current.IsDst && !wanted)
            {
                var later = _data.At(local - current.Offset + 7200);
                if (later.Offset != after.Offset && local - later.Offset >= later.Since)
                {
                    (offset, since) = (later.Offset, later.Since);
                }
            }
        }

        bool inTransition = since != long.MinValue && local - offset >= since + (current.Offset - offset) && local - offset < since;
        return local - (current.Offset != offset && !inTransition ? offset : current.Offset);
    }
}

/// <summary>The time zone that scripts have set.</summary>
internal sealed class DateState
{
    private Zone? _zone;

    public Zone Zone
    {
        get => _zone ?? Zone.Utc;
        set => _zone = value;
    }

    /// <summary>What the last parsing had to say.</summary>
    public ParsedDate? LastParsed { get; set; }

    public static Zone ZoneOf(Context ctx)
    {
        var state = ctx.GetStatic<DateState>();
        if (state._zone is null && Convert.ToPhpString(ctx.GetDeclaredFunction("ini_get")!.Invoke(ctx, "date.timezone"), ctx).ToString() is { Length: > 0 } name)
        {
            return Zone.FromIdentifier(name) ?? Zone.Utc;
        }

        return state.Zone;
    }
}

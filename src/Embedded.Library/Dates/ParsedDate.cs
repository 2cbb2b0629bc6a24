namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>What a text says of a date; what it does not say is null.</summary>
internal sealed class ParsedDate
{
    private readonly List<(int Position, string Message)> _warnings = [];
    private readonly List<(int Position, char Character, string Message)> _errors = [];

    public long? Year { get; set; }

    public long? Month { get; set; }

    public long? Day { get; set; }

    public long? Hour { get; set; }

    public long? Minute { get; set; }

    public long? Second { get; set; }

    public long? Microsecond { get; set; }

    public bool HasDate { get; set; }

    public int TimesGiven { get; set; }

    public int ZonesGiven { get; set; }

    public Zone? Zone { get; set; }

    /// <summary>Whether it is a number of seconds since 1970.</summary>
    public bool IsInstant { get; set; }

    public bool HasRelative { get; set; }

    public Relative Relative { get; } = new();

    public IReadOnlyList<(int Position, char Character, string Message)> Errors => _errors;

    public bool Failed => _errors.Count > 0;

    public bool HasMessages => _errors.Count + _warnings.Count > 0;

    public void Warn(int position, string message) => _warnings.Add((position, message));

    public void Fail(int position, char character, string message) => _errors.Add((position, character, message));

    /// <summary>Sets the time of day that was not given whole.</summary>
    public void SetTime(long? hour, long? minute, long? second, long? microsecond) => (Hour, Minute, Second, Microsecond) = (hour, minute, second, microsecond);

    /// <summary>Notes a date or a time that cannot be.</summary>
    public void CheckValid(int position)
    {
        if (TimesGiven > 0 && !(Hour is >= 0 and <= 23 && Minute is >= 0 and <= 59 && Second is >= 0 and <= 59))
        {
            Warn(position, "The parsed time was invalid");
        }

        if (HasDate && !IsValidDate)
        {
            Warn(position, "The parsed date was invalid");
        }
    }

    public bool IsValidDate => Month is >= 1 and <= 12 && Day >= 1 && Day <= LocalTime.DaysIn(Year ?? 0, (int)Month.Value);

    /// <summary>The instant it is, seen from now in a zone.</summary>
    public LocalTime Resolve(in LocalTime now, bool keepsNowsTime = false)
    {
        var zone = Zone ?? now.Zone;
        if (!keepsNowsTime && HasDate && TimesGiven == 0)
        {
            (Hour, Minute, Second, Microsecond) = (0, 0, 0, Microsecond ?? 0);
        }

        bool given = (Year ?? Month ?? Day ?? Hour ?? Minute ?? Second) is not null;
        long micro = Microsecond ?? (given ? 0 : now.Microsecond);
        return Relative.Apply(zone, Year ?? now.Year, Month ?? now.Month, Day ?? now.Day, Hour ?? now.Hour, Minute ?? now.Minute, Second ?? now.Second, micro, null);
    }

    /// <summary>The warnings and errors as getLastErrors() shows them.</summary>
    public PhpArray Messages()
    {
        var result = new PhpArray();
        AddMessages(result);
        return result;
    }

    /// <summary>What date_parse() gives.</summary>
    public PhpArray ToArray()
    {
        var result = new PhpArray();
        (string, long?)[] parts = [("year", Year), ("month", Month), ("day", Day), ("hour", Hour), ("minute", Minute), ("second", Second)];
        foreach (var (name, value) in parts)
        {
            result[name] = value is { } v ? v : PhpValue.False;
        }

        result["fraction"] = Microsecond is { } micro ? micro / 1000000.0 : PhpValue.False;
        AddMessages(result);
        result["is_localtime"] = ZonesGiven > 0;
        if (ZonesGiven > 0)
        {
            AddZone(result);
        }

        if (HasRelative)
        {
            result["relative"] = Relative.ToArray();
        }

        return result;
    }

    private void AddZone(PhpArray result)
    {
        result["zone_type"] = Zone?.Type ?? 0;
        if (Zone is null)
        {
            return;
        }

        if (Zone.Type == Zone.IdentifierType)
        {
            if (ReferenceEquals(Zone, Zone.Utc))
            {
                result["tz_abbr"] = "UTC";
            }

            result["tz_id"] = Zone.Name;
            return;
        }

        result["zone"] = Zone.StandardOffset;
        result["is_dst"] = Zone.IsFixedDst;
        if (Zone.Type == Zone.AbbreviationType)
        {
            result["tz_abbr"] = Zone.Name;
        }
    }

    private void AddMessages(PhpArray result)
    {
        var warnings = new PhpArray();
        _warnings.ForEach(w => warnings[w.Position] = w.Message);
        var errors = new PhpArray();
        _errors.ForEach(e => errors[e.Position] = e.Message);
        result["warning_count"] = _warnings.Count;
        result["warnings"] = warnings;
        result["error_count"] = _errors.Count;
        result["errors"] = errors;
    }
}

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A DateTime or DateTimeImmutable: an instant seen in a zone.</summary>
internal sealed class DateObject(PhpClass type) : PhpObject(type)
{
    private LocalTime? _time;

    public LocalTime Time
    {
        get => _time ?? throw PhpException.ErrorException($"The {Kind} object has not been correctly initialized by its constructor");
        set => _time = value;
    }

    public bool IsImmutable => Class.IsSubclassOf("DateTimeImmutable");

    /// <summary>The native class it is of.</summary>
    public string Kind => IsImmutable ? "DateTimeImmutable" : "DateTime";

    /// <summary>The object that a change gives: itself, or a copy of an immutable one.</summary>
    public PhpValue Change(Context ctx, LocalTime time)
    {
        var target = IsImmutable ? (DateObject)ShallowClone(ctx) : this;
        target.Time = time;
        return PhpValue.FromClass(target);
    }

    /// <summary>What its state is to scripts: text, type of the zone, zone.</summary>
    public IEnumerable<ObjectProperty> State => _time is not { } t ? [] :
    [
        new(new IntStringKey("date"), DateFormatter.Format("x-m-d H:i:s.u", t)),
        new(new IntStringKey("timezone_type"), t.Zone.Type),
        new(new IntStringKey("timezone"), t.Zone.Name),
    ];

    /// <summary>Takes the state that <see cref="State"/> gave; false where it is none.</summary>
    public bool Restore(PhpArray state)
    {
        if (state.GetItemValue("date") is not { IsStringValue: true } date || ZoneObject.Read(state) is not { } zone)
        {
            return false;
        }

        var parsed = DateParser.Parse(date.StringValue.AsSpan());
        if (parsed.Failed)
        {
            return false;
        }

        Time = parsed.Resolve(new LocalTime(0, zone));
        return true;
    }

    internal override PhpArray PublicProperties => DateClasses.PublicOf(this);

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
        => purpose == PropertyPurpose.Compare ? base.GetProperties(ctx, purpose) : base.GetProperties(ctx, purpose).Concat(State);

    internal override int? CompareObject(PhpObject other)
    {
        if (other is not DateObject o)
        {
            return null;
        }

        if (_time is not { } mine || o._time is not { } theirs)
        {
            Context.Current!.Warning("Trying to compare an incomplete DateTime or DateTimeImmutable object");
            return null;
        }

        return (mine.Timestamp, mine.Microsecond).CompareTo((theirs.Timestamp, theirs.Microsecond));
    }
}

/// <summary>A DateTimeZone.</summary>
internal sealed class ZoneObject(PhpClass type) : PhpObject(type)
{
    private Zone? _zone;

    public Zone Zone
    {
        get => _zone ?? throw PhpException.ErrorException("The DateTimeZone object has not been correctly initialized by its constructor");
        set => _zone = value;
    }

    public IEnumerable<ObjectProperty> State => _zone is null ? [] : [new(new IntStringKey("timezone_type"), _zone.Type), new(new IntStringKey("timezone"), _zone.Name)];

    /// <summary>The zone that a state says; null where it is none.</summary>
    public static Zone? Read(PhpArray state)
    {
        var (type, name) = (state.GetItemValue("timezone_type"), state.GetItemValue("timezone"));
        return type.IsLong && name.IsStringValue && type.Long is >= 1 and <= 3 && Zone.Parse(name.StringValue) is { } zone && zone.Type == type.Long ? zone : null;
    }

    internal override PhpArray PublicProperties => DateClasses.PublicOf(this);

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
        => purpose == PropertyPurpose.Compare ? base.GetProperties(ctx, purpose) : base.GetProperties(ctx, purpose).Concat(State);

    internal override int? CompareObject(PhpObject other)
    {
        if (other is not ZoneObject o)
        {
            return null;
        }

        if (_zone is null || o._zone is null)
        {
            Context.Current!.Warning("Trying to compare uninitialized DateTimeZone objects");
            return null;
        }

        if (_zone.Type != o._zone.Type)
        {
            Context.Current!.Warning("Trying to compare different kinds of DateTimeZone objects");
            return null;
        }

        return _zone.Type == Zone.OffsetType ? _zone.OffsetAt(0) == o._zone.OffsetAt(0) ? 0 : 1 : _zone.Name == o._zone.Name ? 0 : 1;
    }
}

/// <summary>A DateInterval; its properties hold what it says.</summary>
internal sealed class IntervalObject(PhpClass type) : PhpObject(type)
{
    /// <summary>Its names in order.</summary>
    private static readonly string[] s_names = ["y", "m", "d", "h", "i", "s", "f", "invert", "days", "from_string"];

    private static readonly string[] s_state = [.. s_names, "date_string"];

    private PhpString _text;
    private bool _isMade;

    /// <summary>What a text in English asks for; null for other intervals.</summary>
    public Relative? Relative { get; private set; }

    public Interval Value
    {
        get
        {
            if (!_isMade)
            {
                throw PhpException.ErrorException("The DateInterval object has not been correctly initialized by its constructor");
            }

            long N(string name) => Convert.ToLong(GetPropertyValue(name));
            var days = GetPropertyValue("days");
            return new Interval(N("y"), N("m"), N("d"), N("h"), N("i"), N("s"), (long)Math.Round(Convert.ToDouble(GetPropertyValue("f")) * 1e6), N("invert") != 0, days.IsLong ? days.Long : null);
        }
        set
        {
            _isMade = true;
            PhpValue[] values =
            [
                value.Years, value.Months, value.Days, value.Hours, value.Minutes, value.Seconds, value.Microseconds / 1e6, value.Invert ? 1 : 0,
                value.TotalDays is { } days ? days : PhpValue.False, Relative is not null,
            ];
            for (int i = 0; i < s_names.Length; i++)
            {
                SetPropertyValue(s_names[i], values[i]);
            }
        }
    }

    /// <summary>Whether it is of a text or a difference.</summary>
    public bool IsCivil { get; set; }

    public void SetText(PhpString text, Relative relative)
    {
        (_text, Relative, IsCivil) = (text, relative, true);
        Value = new Interval(relative.Years, relative.Months, relative.Days, relative.Hours, relative.Minutes, relative.Seconds, relative.Microseconds, false, null);
    }

    /// <summary>Whether a name is that of its own state.</summary>
    public bool IsState(IntStringKey name) => Array.IndexOf(s_state, name.ToString()) >= 0;

    /// <summary>Takes all that a serialized one gave, the properties of its class too.</summary>
    public void RestoreAll(Context ctx, PhpArray state)
    {
        Variables.ObjectMembers.Restore(ctx, this, state, checksTypes: true, s_state);
        Restore(state);
    }

    /// <summary>Takes the state of a serialized one.</summary>
    public void Restore(PhpArray state)
    {
        if (Convert.ToBoolean(state.GetItemValue("from_string")) && state.GetItemValue("date_string") is { IsStringValue: true } text)
        {
            var parsed = DateParser.Parse(text.StringValue.AsSpan());
            if (parsed.Failed)
            {
                var (position, character, message) = parsed.Errors[0];
                throw PhpException.ErrorException($"Unknown or bad format ({text.StringValue}) at position {position} ({character}) while unserializing: {message}");
            }

            SetText(text.StringValue, parsed.Relative);
            return;
        }

        const int Unknown = -1; // as php has it
        long N(string name) => state.ContainsKey(name) ? Convert.ToLong(state.GetItemValue(name)) : Unknown;
        var days = state.ContainsKey("days") ? state.GetItemValue("days") : Unknown;
        Value = new Interval(N("y"), N("m"), N("d"), N("h"), N("i"), N("s"), (long)Math.Round(Convert.ToDouble(state.GetItemValue("f")) * 1e6), Convert.ToLong(state.GetItemValue("invert")) != 0, days.IsLong ? days.Long : null);
    }

    public LocalTime AddTo(in LocalTime t)
    {
        var value = Value;
        return Relative is { IsSpecial: true } ? Relative.Apply(t.Zone, t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Second, t.Microsecond, t.IsDst) : value.AddTo(t, 1, IsCivil);
    }

    internal override PhpArray PublicProperties => DateClasses.PublicOf(this);

    /// <summary>The next date of a period: the clock on the wall is moved.</summary>
    public LocalTime Step(in LocalTime t)
        => Relative?.Apply(t.Zone, t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Second, t.Microsecond, t.IsDst) ?? Value.AddTo(t, 1, civil: true);

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
    {
        var all = base.GetProperties(ctx, purpose);
        return Relative is null ? all : all.Where(p => !p.Name.IsString || Array.IndexOf(s_names, p.Name.ToString()) < 0)
            .Concat([new ObjectProperty(new IntStringKey("from_string"), true), new ObjectProperty(new IntStringKey("date_string"), _text)]);
    }

    internal override int? CompareObject(PhpObject other)
    {
        Context.Current!.Warning("Cannot compare DateInterval objects");
        return null;
    }
}

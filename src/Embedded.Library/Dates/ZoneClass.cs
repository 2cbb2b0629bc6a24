namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>DateTimeZone, as PHP 8.2 has it.</summary>
[PhpExtension("date")]
public static class ZoneClass
{
    private const PhpMemberFlags Static = PhpMemberFlags.Public | PhpMemberFlags.Static;

    private static readonly (string Name, int Value)[] s_groups =
    [
        ("AFRICA", 1), ("AMERICA", 2), ("ANTARCTICA", 4), ("ARCTIC", 8), ("ASIA", 16), ("ATLANTIC", 32), ("AUSTRALIA", 64), ("EUROPE", 128),
        ("INDIAN", 256), ("PACIFIC", 512), ("UTC", 1024), ("ALL", 2047), ("ALL_WITH_BC", 4095), ("PER_COUNTRY", 4096),
    ];

    /// <summary>A time zone.</summary>
    internal static readonly PhpClass DateTimeZone = Groups(new PhpClassBuilder("DateTimeZone", "date").Keeps(NativeKeeping.Makes).Factory(static t => new ZoneObject(t)))
        .Method("__construct", "(string $timezone)", static (_, self, a) =>
        {
            var name = a[0].StringValue;
            if (name.AsSpan().Contains((byte)0))
            {
                throw ArgumentBinder.ValueError("DateTimeZone::__construct", 1, "timezone", "must not contain any null bytes");
            }

            ((ZoneObject)self!).Zone = Zone.Parse(name) ?? throw PhpException.Create("Exception", $"DateTimeZone::__construct(): Unknown or bad timezone ({name})");
            return default;
        })
        .Method("getName", "(): string", static (_, self, _) => Of(self).Name)
        .Method("getOffset", "(DateTimeInterface $datetime): int", static (_, self, a) => Of(self).OffsetAt(DateClasses.Date(a[0].Object).Time.Timestamp))
        .Method("getTransitions", "(int $timestampBegin = PHP_INT_MIN, int $timestampEnd = PHP_INT_MAX): array|false", static (_, self, a) => Transitions(Of(self), DateClasses.Arg(a, 0, long.MinValue), DateClasses.Arg(a, 1, long.MaxValue)))
        .Method("getLocation", "(): array|false", static (_, self, _) => Of(self) is { Type: Zone.IdentifierType } zone ? ZoneTable.Location(zone.Name) : PhpValue.False)
        .Method("listAbbreviations", "(): array", static (_, _, _) => DateFunctions.timezone_abbreviations_list(), Static)
        .Method("listIdentifiers", "(int $timezoneGroup = 2047, ?string $countryCode = null): array", static (_, _, a) => Identifiers("DateTimeZone::listIdentifiers", DateClasses.Arg(a, 0, 2047), a.Length > 1 && a[1].IsStringValue ? a[1].StringValue.ToString() : null), Static)
        .Method("__serialize", "(): array", static (ctx, self, _) => DateClasses.StateOf((ZoneObject)self!, Of(self) is var _ ? ((ZoneObject)self!).State : [], ctx))
        .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
        {
            Restore((ZoneObject)self!, a[0].Array, "Invalid serialization data for DateTimeZone object");
            Variables.ObjectMembers.Restore(ctx, (ZoneObject)self!, a[0].Array, checksTypes: true, "timezone_type", "timezone");
            return default;
        })
        .Method("__wakeup", "(): void", static (ctx, self, _) =>
        {
            Restore((ZoneObject)self!, DateClasses.StateOf((ZoneObject)self!, [], ctx), "Timezone initialization failed");
            return default;
        })
        .Method("__set_state", "(array $array): DateTimeZone", static (_, self, a) =>
        {
            var zone = (ZoneObject)((PhpClass)self!).CreateInstance();
            Restore(zone, a[0].Array, "Timezone initialization failed");
            return PhpValue.FromClass(zone);
        }, Static)
        .Build();

    internal static Zone Of(object? zone) => ((ZoneObject)zone!).Zone;

    internal static PhpValue Transitions(Zone zone, long begin, long end)
    {
        if (zone.Data is not { } data)
        {
            return PhpValue.False;
        }

        var result = new PhpArray();
        result.AddValue(Entry(data.At(begin) with { Since = begin }));
        foreach (var period in data.Changes(begin, Math.Min(end, begin == long.MinValue && end == long.MaxValue ? 2145916800 : end)))
        {
            result.AddValue(Entry(period));
        }

        return result;
    }

    internal static PhpArray Identifiers(string function, long group, string? country)
    {
        if (group == 4096)
        {
            return country is { Length: 2 }
                ? Functions.CoreFunctions.List(ZoneTable.OfCountry(country))
                : throw ArgumentBinder.ValueError(function, 2, "countryCode", "must be a two-letter ISO 3166-1 compatible country code when argument #1 ($timezoneGroup) is DateTimeZone::PER_COUNTRY");
        }

        return Functions.CoreFunctions.List(group == 4095 ? ZoneTable.AllIdentifiers : ZoneTable.Identifiers(group));
    }

    private static PhpValue Entry(ZonePeriod period)
    {
        var entry = new PhpArray();
        entry["ts"] = period.Since;
        entry["time"] = DateFormatter.Format(@"Y-m-d\TH:i:sO", new LocalTime(period.Since, Zone.Utc)).Replace("+0000", "+00:00", StringComparison.Ordinal);
        entry["offset"] = period.Offset;
        entry["isdst"] = period.IsDst;
        entry["abbr"] = period.Abbreviation;
        return entry;
    }

    private static void Restore(ZoneObject zone, PhpArray state, string message)
        => zone.Zone = ZoneObject.Read(state) ?? throw PhpException.ErrorException(message);

    private static PhpClassBuilder Groups(PhpClassBuilder builder)
    {
        foreach (var (name, value) in s_groups)
        {
            builder.Constant(name, value);
        }

        return builder;
    }
}

using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Variables;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>DateInterval, as PHP 8.2 has it.</summary>
[PhpExtension("date")]
public static class IntervalClass
{
    private const PhpMemberFlags Static = PhpMemberFlags.Public | PhpMemberFlags.Static;

    /// <summary>A span of time.</summary>
    internal static readonly PhpClass DateInterval = new PhpClassBuilder("DateInterval", "date").Keeps(NativeKeeping.Makes).Factory(static t => new IntervalObject(t))
        .Method("__construct", "(string $duration)", static (_, self, a) =>
        {
            ((IntervalObject)self!).Value = Interval.Parse(Bytes.Latin1(a[0].StringValue.AsSpan())) ?? throw PhpException.Create("Exception", $"Unknown or bad format ({a[0].StringValue})");
            return default;
        })
        .Method("createFromDateString", "(string $datetime): DateInterval|false", static (ctx, _, a) => FromText(ctx, "DateInterval::createFromDateString", a[0].StringValue), Static)
        .Method("format", "(string $format): string", static (_, self, a) => Format((IntervalObject)self!, a[0].StringValue))
        .Method("__serialize", "(): array", static (ctx, self, _) => State((IntervalObject)self!, ctx))
        .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
        {
            ((IntervalObject)self!).RestoreAll(ctx, a[0].Array);
            return default;
        })
        .Method("__wakeup", "(): void", static (ctx, self, _) =>
        {
            ((IntervalObject)self!).Restore(((IntervalObject)self).VisibleProperties(null));
            return default;
        })
        .Method("__set_state", "(array $array): DateInterval", static (_, self, a) =>
        {
            var result = (IntervalObject)((PhpClass)self!).CreateInstance();
            result.Restore(a[0].Array);
            return PhpValue.FromClass(result);
        }, Static)
        .Build();

    internal static PhpString Format(IntervalObject interval, PhpString format) => Bytes.Latin1(interval.Value.Format(Bytes.Latin1(format.AsSpan())));

    internal static PhpValue FromText(Context ctx, string function, PhpString text)
    {
        var parsed = DateParser.Parse(text.AsSpan());
        if (parsed.Failed)
        {
            var (position, character, message) = parsed.Errors[0];
            ctx.Warning($"{function}(): Unknown or bad format ({text}) at position {position} (" + (character == '\0' ? $" ): {message}" : $"{character}): {message}"));
            return PhpValue.False;
        }

        if (parsed.HasDate || parsed.TimesGiven > 0 || parsed.ZonesGiven > 0)
        {
            ctx.Warning($"{function}(): String '{text}' contains non-relative elements");
            return PhpValue.False;
        }

        var result = (IntervalObject)DateInterval.CreateInstance();
        result.SetText(text, parsed.Relative);
        return PhpValue.FromClass(result);
    }

    private static PhpArray State(IntervalObject interval, Context ctx)
    {
        _ = interval.Value;
        return ObjectMembers.Of(interval.GetProperties(ctx, PropertyPurpose.ArrayCast).OrderBy(p => !interval.IsState(p.Name)));
    }
}

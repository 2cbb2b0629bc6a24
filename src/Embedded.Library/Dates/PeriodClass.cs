using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>DatePeriod, as PHP 8.2 has it.</summary>
[PhpExtension("date")]
public static partial class PeriodClass
{
    private const PhpMemberFlags Static = PhpMemberFlags.Public | PhpMemberFlags.Static;
    private const PhpMemberFlags Fixed = PhpMemberFlags.Public | PhpMemberFlags.Readonly;
    private const int ExcludeStart = 1, IncludeEnd = 2;

    /// <summary>A recurring date.</summary>
    internal static readonly PhpClass DatePeriod = new PhpClassBuilder("DatePeriod", "date").Implements(CoreClasses.IteratorAggregate)
        .Constant("EXCLUDE_START_DATE", ExcludeStart).Constant("INCLUDE_END_DATE", IncludeEnd)
        .Property("start", PhpValue.Undefined, Fixed, "?DateTimeInterface").Property("current", PhpValue.Undefined, Fixed, "?DateTimeInterface").Property("end", PhpValue.Undefined, Fixed, "?DateTimeInterface")
        .Property("interval", PhpValue.Undefined, Fixed, "?DateInterval").Property("recurrences", PhpValue.Undefined, Fixed, "int")
        .Property("include_start_date", PhpValue.Undefined, Fixed, "bool").Property("include_end_date", PhpValue.Undefined, Fixed, "bool")
        .Method("__construct", "($start, $interval = null, $end = null, $options = null)", static (ctx, self, a) =>
        {
            Construct((PhpObject)self!, a);
            return default;
        })
        .Method("getStartDate", "(): DateTimeInterface", static (ctx, self, _) => CloneOf(ctx, Get(self, "start")))
        .Method("getEndDate", "(): ?DateTimeInterface", static (ctx, self, _) => Get(self, "end") is { IsNull: false } end ? CloneOf(ctx, end) : default)
        .Method("getDateInterval", "(): DateInterval", static (ctx, self, _) => CloneOf(ctx, Get(self, "interval")))
        .Method("getRecurrences", "(): ?int", static (_, self, _) => Get(self, "recurrences").Long - Extra(self) is > 0 and var n ? n : default(PhpValue))
        .Method("getIterator", "(): Iterator", static (ctx, self, _) => PhpValue.FromClass(new PeriodIterator(ctx, Get(self, "start").IsNull ? null! : (PhpObject)self!)))
        .Method("__serialize", "(): array", static (_, self, _) => Get(self, "start").IsNull ? default(PhpValue) : ((PhpObject)self!).VisibleProperties(null))
        .Method("__unserialize", "(array $data): void", static (_, self, a) =>
        {
            Restore((PhpObject)self!, a[0].Array);
            return default;
        })
        .Method("__wakeup", "(): void", static (_, _, _) => default)
        .Method("__set_state", "(array $array): DatePeriod", static (_, self, a) =>
        {
            var period = ((PhpClass)self!).CreateInstance();
            Restore(period, a[0].Array);
            return PhpValue.FromClass(period);
        }, Static)
        .Build();

    private static readonly string[] s_names = ["start", "current", "end", "interval", "recurrences", "include_start_date", "include_end_date"];

    internal static PhpValue Get(object? self, string name)
    {
        var value = ((PhpObject)self!).GetPropertyValue(name);
        return ((PhpObject)self).GetPropertyValue("start").IsNull
            ? throw PhpException.ErrorException("The DatePeriod object has not been correctly initialized by its constructor")
            : value;
    }

    // What is shown counts the start, and the end where it is included.
    private static long Extra(object? self) => (Get(self, "include_start_date").Boolean ? 1 : 0) + (Get(self, "include_end_date").Boolean ? 1 : 0);

    private static PhpValue CloneOf(Context ctx, PhpValue value) => PhpValue.FromClass(((PhpObject)value.Object).ShallowClone(ctx));

    private static void Construct(PhpObject self, ReadOnlySpan<PhpValue> a)
    {
        var (first, second, third) = (a[0].GetValue(), a.Length > 1 ? a[1].GetValue() : default, a.Length > 2 ? a[2].GetValue() : default);
        if (first.AsObject() is DateObject start && second.AsObject() is IntervalObject && a.Length > 2 && (third.AsObject() is DateObject || third.IsLong))
        {
            long recurrences = third.IsLong ? third.Long : 0;
            Fill(self, start, (IntervalObject)second.Object, third.AsObject() as DateObject, recurrences, a.Length > 3 ? Convert.ToLong(a[3]) : 0);
            return;
        }

        if (a.Length > 2 || first.AsObject() is not null || first.IsArray)
        {
            throw PhpException.TypeErrorException("DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments");
        }

        var text = Convert.ToPhpString(first, Context.Current!);
        var m = Iso().Match(Bytes.Latin1(text.AsSpan()));
        var interval = m.Success ? Interval.Parse(m.Groups[3].Value) : null;
        if (interval is null)
        {
            throw PhpException.Create("Exception", $"Unknown or bad format ({text})");
        }

        var begin = (DateObject)DateClasses.DateTime.CreateInstance();
        begin.Time = DateParser.Parse(Bytes.Latin1(m.Groups[2].Value).AsSpan()).Resolve(new LocalTime(0, Zone.FromOffset(0)));
        begin.Time = new LocalTime(begin.Time.Timestamp, Zone.FromOffset(0));
        var step = (IntervalObject)IntervalClass.DateInterval.CreateInstance();
        step.Value = interval.Value;
        Fill(self, begin, step, null, long.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), Convert.ToLong(second));
    }

    private static void Fill(PhpObject self, DateObject start, IntervalObject interval, DateObject? end, long recurrences, long options)
    {
        if (end is null && recurrences < 1)
        {
            throw PhpException.Create("Exception", "DatePeriod::__construct(): Recurrence count must be greater than 0");
        }

        var ctx = Context.Current!;
        bool includesStart = (options & ExcludeStart) == 0, includesEnd = (options & IncludeEnd) != 0;
        PhpValue[] values =
        [
            CloneOf(ctx, PhpValue.FromClass(start)), default, end is null ? default : CloneOf(ctx, PhpValue.FromClass(end)), CloneOf(ctx, PhpValue.FromClass(interval)),
            recurrences + (includesStart ? 1 : 0) + (includesEnd ? 1 : 0), includesStart, includesEnd,
        ];
        for (int i = 0; i < s_names.Length; i++)
        {
            self.SetPropertyValue(s_names[i], values[i]);
        }
    }

    private static void Restore(PhpObject self, PhpArray state)
    {
        foreach (string name in s_names)
        {
            var value = state.GetItemValue(name);
            bool fits = name switch
            {
                "start" => value.AsObject() is DateObject,
                "current" or "end" => value.IsNull || value.AsObject() is DateObject,
                "interval" => value.AsObject() is IntervalObject,
                "recurrences" => value.IsLong && value.Long >= 0,
                _ => value.IsBoolean,
            };
            if (!fits)
            {
                throw PhpException.ErrorException("Invalid serialization data for DatePeriod object");
            }

            self.SetPropertyValue(name, value);
        }
    }

    [GeneratedRegex(@"^R(\d+)/(\d{4}-?\d\d-?\d\dT\d\d:?\d\d:?\d\dZ)/(P.+)\z")]
    private static partial Regex Iso();

    /// <summary>Goes through the dates of a period.</summary>
    private sealed class PeriodIterator : InternalIterator
    {
        private readonly PhpObject _period;
        private DateObject _current = null!;
        private long _index;

        public PeriodIterator(Context ctx, PhpObject period)
        {
            _period = period;
            Rewind(ctx);
        }

        protected override PhpValue Current(Context ctx) => CloneOf(ctx, PhpValue.FromClass(_current));

        protected override PhpValue Key(Context ctx) => _index;

        protected override bool IsValid(Context ctx)
        {
            if (_period.GetPropertyValue("end").AsObject() is not DateObject end)
            {
                return _index < _period.GetPropertyValue("recurrences").Long;
            }

            int order = (_current.Time.Timestamp, _current.Time.Microsecond).CompareTo((end.Time.Timestamp, end.Time.Microsecond));
            return order < 0 || (order == 0 && _period.GetPropertyValue("include_end_date").Boolean);
        }

        protected override void Rewind(Context ctx)
        {
            _index = 0;
            _current = (DateObject)((DateObject)_period.GetPropertyValue("start").Object).ShallowClone(ctx);
            if (!_period.GetPropertyValue("include_start_date").Boolean)
            {
                Next(ctx);
                _index = 0;
            }

            _period.SetPropertyValue("current", CloneOf(ctx, PhpValue.FromClass(_current)));
        }

        protected override void Next(Context ctx)
        {
            _index++;
            _current.Time = ((IntervalObject)_period.GetPropertyValue("interval").Object).Step(_current.Time);
            _period.SetPropertyValue("current", CloneOf(ctx, PhpValue.FromClass(_current)));
        }
    }
}

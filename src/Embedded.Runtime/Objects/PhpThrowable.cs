using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>An instance of Exception, Error or a class that extends one of them: it remembers where it was made.</summary>
public class PhpThrowable : PhpObject
{
    internal const int MessageSlot = 0;
    internal const int StringSlot = 1;
    internal const int CodeSlot = 2;
    internal const int FileSlot = 3;
    internal const int LineSlot = 4;
    internal const int TraceSlot = 5;
    internal const int PreviousSlot = 6;

    /// <summary>An instance made here: file, line and trace are those of the current context.</summary>
    public PhpThrowable(PhpClass type)
        : base(type)
    {
        if (Context.Current is { } ctx)
        {
            var frame = ctx.CurrentUserFrame;
            Slots[FileSlot] = frame?.FileValue ?? PhpValue.Create(ctx.CurrentFile);
            Slots[LineSlot] = PhpValue.Create(frame?.Line ?? 0);
            Slots[TraceSlot] = PhpValue.Create(StackTrace.Capture(ctx));
            Releasing.Acquire(Slots[TraceSlot]);
        }
    }

    /// <summary>The message.</summary>
    public PhpString Message => Slots[MessageSlot].GetValue() is { IsStringValue: true } s ? s.StringValue : PhpString.Empty;

    /// <summary>The file it was made in.</summary>
    public string File => Slots[FileSlot].GetValue() is { IsStringValue: true } s ? s.StringValue.ToString() : "";

    /// <summary>The line it was made at.</summary>
    public int Line => Slots[LineSlot].GetValue() is { IsLong: true } n ? (int)n.Long : 0;

    /// <summary>The throwable that led to this one; null where there is none.</summary>
    public PhpThrowable? Previous => Slots[PreviousSlot].GetValue().AsObject() as PhpThrowable;

    internal PhpArray Trace => Slots[TraceSlot].GetValue() is { IsArray: true } a ? a.Array : [];

    internal void SetPrevious(PhpValue previous) => Releasing.Store(ref Slots[PreviousSlot], previous);

    internal void SetPlace(string file, int line)
    {
        Slots[FileSlot] = PhpValue.Create(file);
        Slots[LineSlot] = PhpValue.Create((long)line);
    }

    /// <summary>Puts a throwable at the end of the chain of previous ones, as php does when one is thrown while another is on its way.</summary>
    internal void Chain(PhpThrowable previous)
    {
        for (PhpThrowable? t = previous; t is not null; t = t.Previous)
        {
            if (ReferenceEquals(t, this))
            {
                return;
            }
        }

        var last = this;
        while (last.Previous is { } next)
        {
            if (ReferenceEquals(next, previous))
            {
                return;
            }

            last = next;
        }

        last.SetPrevious(PhpValue.FromClass(previous));
    }

    /// <summary>The text that an uncaught throwable is reported with: all of the chain, the innermost first.</summary>
    public PhpString Describe(Context ctx)
    {
        PhpString text = PhpString.Empty;
        for (PhpThrowable? t = this; t is not null; t = t.Previous)
        {
            var one = new PhpString(t.Class.Name);
            var message = t.Message;
            if (message.Length > 0)
            {
                one = one.Append(": "u8).Append(message.AsSpan());
            }

            if ((t.Class.IsSubclassOf(CoreThrowables.TypeError)) && message.AsSpan().IndexOf(", called in "u8) >= 0)
            {
                one = one.Append(" and defined"u8);
            }

            one = one.Append(Encoding.UTF8.GetBytes($" in {t.File}:{t.Line}\nStack trace:\n")).Append(StackTrace.Format(t.Trace, ctx).AsSpan());
            text = text.Length == 0 ? one : one.Append("\n\nNext "u8).Append(text.AsSpan());
        }

        return text;
    }
}

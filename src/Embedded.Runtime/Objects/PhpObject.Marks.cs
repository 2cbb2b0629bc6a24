namespace PeachpieSockets.Embedded.Runtime;

// What is remembered of single properties: that a magic method runs for one, that a typed one was unset.
public partial class PhpObject
{
    private const char Unset = 'x';

    private Mark? _marks; // few at a time

    private sealed class Mark(string name, char kind, Mark? next)
    {
        public readonly string Name = name;
        public readonly char Kind = kind;
        public Mark? Next = next;
    }

    /// <summary>A magic method begins for a property: __get() of a name that asks for that name of that object gets the property itself (false).</summary>
    internal bool EnterMagic(string name, char kind)
    {
        if (InMagic(name, kind))
        {
            return false;
        }

        _marks = new Mark(name, kind, _marks);
        return true;
    }

    /// <summary>Ends <see cref="EnterMagic"/>.</summary>
    internal void LeaveMagic(string name, char kind)
    {
        ref Mark? link = ref _marks;
        while (link is { } mark)
        {
            if (mark.Kind == kind && mark.Name == name)
            {
                link = mark.Next;
                return;
            }

            link = ref mark.Next;
        }
    }

    /// <summary>Whether a magic method runs for a property.</summary>
    internal bool InMagic(string name, char kind)
    {
        for (var mark = _marks; mark is not null; mark = mark.Next)
        {
            if (mark.Kind == kind && mark.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an uninitialized property is so because of unset(): then magic methods see it.</summary>
    internal bool IsUnset(PhpProperty property) => property.Type is null || InMagic(property.Name, Unset);

    internal void MarkUnset(PhpProperty property)
    {
        if (property.Type is not null)
        {
            EnterMagic(property.Name, Unset);
        }
    }

    private void CopyMarks(PhpObject original)
    {
        _marks = null;
        for (var mark = original._marks; mark is not null; mark = mark.Next)
        {
            if (mark.Kind == Unset)
            {
                _marks = new Mark(mark.Name, Unset, _marks);
            }
        }
    }
}

using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>A match: where it and its groups are, in bytes. One object serves for all matches of a scan.</summary>
internal sealed class PcreMatch
{
    private readonly PcreSubject _subject;
    private readonly PcrePattern _pattern;
    private readonly int[] _places; // start and end of each group; -1 where it took no part

    /// <param name="pattern">The pattern.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="withGroups">Whether the groups are asked for; else all but the whole match take no part.</param>
    public PcreMatch(PcrePattern pattern, PcreSubject subject, bool withGroups = true)
    {
        _subject = subject;
        _pattern = pattern;
        WithGroups = withGroups && pattern.GroupCount > 0;
        _places = new int[WithGroups ? 2 * (pattern.GroupCount + 1) : 2];
    }

    /// <summary>The subject.</summary>
    public PcreSubject Subject => _subject;

    /// <summary>Whether it is to be told where the groups are.</summary>
    public bool WithGroups { get; }

    /// <summary>Sets the match alone, in characters.</summary>
    public void Set(int start, int end)
    {
        _places[0] = _subject.ToByte(start);
        _places[1] = _subject.ToByte(end);
        Count = 1;
    }

    /// <summary>Sets match and groups.</summary>
    public void Set(Match match)
    {
        Set(_pattern.Keeps && match.Groups[Translator.KeepGroup] is { Success: true } keep ? keep.Index : match.Index, match.Index + match.Length);
        if (!WithGroups)
        {
            return;
        }

        var groups = match.Groups;
        for (int i = 1; i <= _pattern.GroupCount; i++)
        {
            var group = groups[i];
            if (!group.Success)
            {
                _places[2 * i] = _places[2 * i + 1] = -1;
                continue;
            }

            _places[2 * i] = _subject.ToByte(group.Index);
            _places[2 * i + 1] = _subject.ToByte(group.Index + group.Length);
            Count = i + 1;
        }
    }

    /// <summary>Sets match and groups.</summary>
    /// <param name="places">Start and end of match and groups, in characters; -1 for a group that took no part.</param>
    public void Set(int[] places)
    {
        for (int i = 0; i < _places.Length; i++)
        {
            _places[i] = places[i] < 0 ? -1 : _subject.ToByte(places[i]);
            Count = places[i] < 0 ? Count : i / 2 + 1;
        }
    }

    /// <summary>Where the match begins.</summary>
    public int Start => _places[0];

    /// <summary>Where the match ends.</summary>
    public int End => _places[1];

    /// <summary>One more than the highest group that took part.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a group took part.</summary>
    public bool Has(int group) => _places[2 * group] >= 0;

    /// <summary>Where a group begins; -1 where it took no part.</summary>
    public int StartOf(int group) => _places[2 * group];

    /// <summary>The bytes of a group; none where it took no part.</summary>
    public ReadOnlySpan<byte> Span(int group) => group < Count && Has(group) ? _subject.Span(_places[2 * group], _places[2 * group + 1]) : default;

    /// <summary>A group as results show it, by the PREG_ flags.</summary>
    public PhpValue Value(int group, int flags)
    {
        bool isIn = group < Count && Has(group);
        PhpValue text = isIn ? _subject.Slice(_places[2 * group], _places[2 * group + 1])
            : (flags & PcreConstants.PREG_UNMATCHED_AS_NULL) != 0 ? default : PhpValue.EmptyString;
        return (flags & PcreConstants.PREG_OFFSET_CAPTURE) == 0 ? text : new PhpArray(text, isIn ? _places[2 * group] : -1);
    }

    /// <summary>All groups, as preg_match() gives them: trailing ones that took no part are left out, unless they are null.</summary>
    public PhpArray ToArray(int flags)
    {
        int count = (flags & PcreConstants.PREG_UNMATCHED_AS_NULL) != 0 ? _pattern.GroupCount + 1 : Count;
        if (!_pattern.HasNames)
        {
            var values = new PhpValue[count];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = Value(i, flags);
            }

            return PhpArray.FromOwned(values, count);
        }

        var result = new PhpArray(count);
        for (int i = 0; i < count; i++)
        {
            var value = Value(i, flags);
            if (_pattern.NamesByNumber[i] is not null)
            {
                // With (?J) the group of that name that took part counts.
                var key = _pattern.Keys[i];
                if (!result.ContainsKey(key) || Has(i))
                {
                    result.SetItemValue(key, value.DeepCopy());
                }
            }

            result.SetItemValue(i, value);
        }

        return result;
    }
}

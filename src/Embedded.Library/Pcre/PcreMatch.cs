using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>One match: where it and its groups are, in bytes.</summary>
internal sealed class PcreMatch
{
    private readonly PcreSubject _subject;
    private readonly PcrePattern _pattern;
    private readonly int[] _places; // start and end of each group; -1 where it took no part

    public PcreMatch(PcrePattern pattern, PcreSubject subject, Match match)
    {
        _subject = subject;
        _pattern = pattern;
        _places = new int[2 * (pattern.GroupCount + 1)];
        _places[0] = subject.ToByte(pattern.Keeps && match.Groups[Translator.KeepGroup] is { Success: true } keep ? keep.Index : match.Index);
        _places[1] = subject.ToByte(match.Index + match.Length);
        Count = 1;
        for (int i = 1; i <= pattern.GroupCount; i++)
        {
            var group = match.Groups[i];
            if (!group.Success)
            {
                _places[2 * i] = _places[2 * i + 1] = -1;
                continue;
            }

            _places[2 * i] = subject.ToByte(group.Index);
            _places[2 * i + 1] = subject.ToByte(group.Index + group.Length);
            Count = i + 1;
        }
    }

    /// <param name="pattern">The pattern.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="places">Start and end of match and groups, in characters; -1 for a group that took no part.</param>
    public PcreMatch(PcrePattern pattern, PcreSubject subject, int[] places)
    {
        _subject = subject;
        _pattern = pattern;
        _places = new int[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            _places[i] = places[i] < 0 ? -1 : subject.ToByte(places[i]);
            Count = places[i] < 0 ? Count : i / 2 + 1;
        }
    }

    /// <summary>Where the match begins.</summary>
    public int Start => _places[0];

    /// <summary>Where the match ends.</summary>
    public int End => _places[1];

    /// <summary>One more than the highest group that took part.</summary>
    public int Count { get; }

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

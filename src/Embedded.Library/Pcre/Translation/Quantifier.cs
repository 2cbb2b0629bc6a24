namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>A quantifier in a pattern, without what makes it lazy or possessive.</summary>
internal readonly record struct Quantifier(string Text, int End, int Min, int Max, int NumberEnd)
{
    private const int Limit = 65535;

    /// <summary>Reads one; null where there is none, as for a brace that is just a character.</summary>
    public static Quantifier? TryRead(string p, int i, int end)
    {
        switch (p[i])
        {
            case '*' or '+' or '?':
                return new Quantifier(p[i].ToString(), i + 1, 0, 0, i + 1);
            case '{':
                int j = i + 1;
                if (!ReadNumber(p, ref j, end, out int min))
                {
                    return null;
                }

                int numberEnd = j;
                int max = min;
                if (j < end && p[j] == ',')
                {
                    j++;
                    max = -1;
                    if (ReadNumber(p, ref j, end, out int upper))
                    {
                        max = upper;
                        numberEnd = min > Limit ? numberEnd : j;
                    }
                }

                return j < end && p[j] == '}' ? new Quantifier(p[i..(j + 1)], j + 1, min, max, numberEnd) : null;
            default:
                return null;
        }
    }

    /// <summary>Throws where the numbers are not allowed.</summary>
    public void Check()
    {
        if (Min > Limit || Max > Limit)
        {
            throw new PatternException("number too big in {} quantifier", NumberEnd);
        }

        if (Max >= 0 && Max < Min)
        {
            throw new PatternException("numbers out of order in {} quantifier", End - 1);
        }
    }

    private static bool ReadNumber(string p, ref int j, int end, out int number)
    {
        int start = j;
        number = 0;
        while (j < end && char.IsAsciiDigit(p[j]))
        {
            number = Math.Min(number * 10 + p[j] - '0', Limit + 1);
            j++;
        }

        return j > start;
    }
}

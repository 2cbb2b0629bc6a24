namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>getopt()'s reading of the command line.</summary>
internal static class CommandOptions
{
    public static PhpArray Parse(string[] arguments, string shortOptions, string[] longOptions, out int rest)
    {
        var result = new PhpArray();
        int i = 1;
        for (; i < arguments.Length; i++)
        {
            string argument = arguments[i];
            if (argument == "--")
            {
                i++;
                break;
            }

            if (argument.Length < 2 || argument[0] != '-')
            {
                break;
            }

            if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                Long(result, argument[2..], longOptions, arguments, ref i);
            }
            else
            {
                Short(result, argument[1..], shortOptions, arguments, ref i);
            }
        }

        rest = Math.Min(i, arguments.Length);
        return result;
    }

    private static void Long(PhpArray result, string text, string[] options, string[] arguments, ref int i)
    {
        int equals = text.IndexOf('=');
        string name = equals < 0 ? text : text[..equals];
        string? value = equals < 0 ? null : text[(equals + 1)..];
        if (Array.Find(options, o => o.TrimEnd(':') == name) is not { } option)
        {
            return;
        }

        int colons = option.Length - name.Length;
        if (colons == 0)
        {
            Add(result, name, PhpValue.False);
        }
        else if (value is not null)
        {
            Add(result, name, value);
        }
        else if (colons == 2)
        {
            Add(result, name, PhpValue.False);
        }
        else if (i + 1 < arguments.Length)
        {
            Add(result, name, arguments[++i]);
        }
    }

    private static void Short(PhpArray result, string letters, string options, string[] arguments, ref int i)
    {
        for (int at = 0; at < letters.Length; at++)
        {
            int option = letters[at] == ':' ? -1 : options.IndexOf(letters[at]);
            if (option < 0)
            {
                continue;
            }

            string name = letters[at].ToString();
            int colons = 0;
            while (option + 1 + colons < options.Length && options[option + 1 + colons] == ':')
            {
                colons++;
            }

            if (colons == 0)
            {
                Add(result, name, PhpValue.False);
                continue;
            }

            string attached = letters[(at + 1)..];
            if (attached.Length > 0)
            {
                Add(result, name, attached.StartsWith('=') ? attached[1..] : attached);
            }
            else if (colons == 2)
            {
                Add(result, name, PhpValue.False);
            }
            else if (i + 1 < arguments.Length)
            {
                Add(result, name, arguments[++i]);
            }

            return;
        }
    }

    // An option that comes more than once has all its values.
    private static void Add(PhpArray result, string name, PhpValue value)
    {
        var key = IntStringKey.FromString(name);
        if (!result.TryGetValue(key, out var existing))
        {
            result.SetItemValue(key, value);
        }
        else if (existing.IsArray)
        {
            existing.Array.AddValue(value);
        }
        else
        {
            result.SetItemValue(key, new PhpArray(existing, value));
        }
    }
}

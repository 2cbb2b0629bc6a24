namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>Reads <c>(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false</c>.</summary>
internal static class SignatureText
{
    public static (List<Parameter> Parameters, string? ReturnType) Parse(string text)
    {
        int open = text.IndexOf('(');
        int close = text.LastIndexOf(')');
        var parameters = new List<Parameter>();
        if (open < 0 || close < open)
        {
            return (parameters, null);
        }

        foreach (string part in Split(text.Substring(open + 1, close - open - 1)))
        {
            int dollar = part.IndexOf('$');
            if (dollar < 0)
            {
                continue;
            }

            var parameter = new Parameter();
            string before = part.Substring(0, dollar).Trim();
            if (before.EndsWith("..."))
            {
                parameter.IsVariadic = parameter.IsOptional = true;
                before = before.Substring(0, before.Length - 3).Trim();
            }

            if (before.EndsWith("&"))
            {
                parameter.IsByRef = true;
                before = before.Substring(0, before.Length - 1).Trim();
            }

            parameter.Type = before.Length == 0 ? null : before;
            string after = part.Substring(dollar + 1);
            int equals = after.IndexOf('=');
            parameter.Name = (equals < 0 ? after : after.Substring(0, equals)).Trim();
            if (equals >= 0)
            {
                parameter.IsOptional = true;
                string value = after.Substring(equals + 1).Trim();
                parameter.Default = value == "UNKNOWN" ? null : value;
            }

            parameters.Add(parameter);
        }

        int colon = text.IndexOf(':', close);
        return (parameters, colon < 0 ? null : text.Substring(colon + 1).Trim());
    }

    private static IEnumerable<string> Split(string list)
    {
        int depth = 0;
        char quote = '\0';
        int start = 0;
        for (int i = 0; i < list.Length; i++)
        {
            char c = list[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c is '(' or '[')
            {
                depth++;
            }
            else if (c is ')' or ']')
            {
                depth--;
            }
            else if (c == ',' && depth == 0)
            {
                yield return list.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return list.Substring(start);
    }
}

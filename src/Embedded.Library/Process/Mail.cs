using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Processes;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Mail by the program that the setting sendmail_path names.</summary>
[PhpExtension("standard")]
public static class Mail
{
    private const string DefaultProgram = "/usr/sbin/sendmail -t -i";
    private const int TemporaryFailure = 75; // the program keeps the mail and tries again

    // Of these there is one in a mail; To and Subject have arguments of their own.
    private static readonly string[] s_single = ["orig-date", "from", "sender", "reply-to", "bcc", "message-id", "references"];

    /// <summary>Gives a mail to the program; whether it took it.</summary>
    [PhpSignature("(string $to, string $subject, string $message, array|string $additional_headers = [], string $additional_params = \"\"): bool")]
    public static bool mail(
        Context ctx, PhpString to, PhpString subject, PhpString message, [PhpParam("array|string")] PhpValue additional_headers = default, PhpString additional_params = default)
    {
        const string Function = nameof(mail);
        RefuseNul(Function, to, 1, "to");
        RefuseNul(Function, subject, 2, "subject");
        RefuseNul(Function, message, 3, "message");
        var headers = Headers(Function, additional_headers);
        RefuseNul(Function, additional_params, 5, "additional_params");
        return Send(ctx, Function, to, OneLine(subject.AsSpan()), message, headers, additional_params);
    }

    /// <summary>The headers that an argument gives, one on a line.</summary>
    internal static PhpString Headers(string function, PhpValue argument)
    {
        if (argument.IsArray)
        {
            return HeadersOf(argument.Array);
        }

        if (!argument.IsStringValue)
        {
            return PhpString.Empty;
        }

        RefuseNul(function, argument.StringValue, 4, "additional_headers");
        return Bytes.Copy(argument.StringValue.AsSpan().TrimEnd(" \t\n\r\v\0"u8));
    }

    /// <summary>Gives a mail to the program; whether it took it. Line ends of the subject that are no folds have to be gone already.</summary>
    internal static bool Send(Context ctx, string function, PhpString to, ReadOnlySpan<byte> subject, PhpString message, PhpString headers, PhpString additionalParams)
    {
        if (AreMalformed(headers.AsSpan()))
        {
            ctx.Warning($"{function}(): Multiple or malformed newlines found in additional_header");
            return false;
        }

        var command = ctx.Ini.TryGet("sendmail_path", out var set) && set.Length > 0 ? set : DefaultProgram;
        if (!additionalParams.IsDefault && !additionalParams.IsEmpty)
        {
            command = PhpString.Concat(PhpString.Concat(command, " "), Strings.Escapes.escapeshellcmd(additionalParams));
        }

        using var stream = ProcessFunctions.Open(ctx, command, reads: false, out _, "w");
        if (stream is null)
        {
            return false;
        }

        var all = new ByteBuilder(message.Length + headers.Length + 256);
        all.Add("To: "u8);
        all.Add(OneLine(to.AsSpan()));
        all.Add("\r\nSubject: "u8);
        all.Add(subject);
        all.Add("\r\n"u8);
        all.Add(headers);
        all.Add(headers.IsEmpty ? ""u8 : "\r\n"u8);
        all.Add("\r\n"u8);
        all.Add(message);
        all.Add("\r\n"u8);
        // A program that does not read is told by its exit code.
        _ = stream.Device.Write(all.AsSpan());
        stream.Dispose();
        return stream.ExitCode is 0 or TemporaryFailure;
    }

    internal static void RefuseNul(string function, PhpString text, int number, string name)
    {
        if (text.AsSpan().Contains((byte)0))
        {
            throw ArgumentBinder.ValueError(function, number, name, "must not contain any null bytes");
        }
    }

    // Control characters would begin lines of their own; a fold stays.
    private static byte[] OneLine(ReadOnlySpan<byte> text)
    {
        var line = text.TrimEnd(" \t\n\r\v\f"u8).ToArray();
        for (int i = 0; i < line.Length; i++)
        {
            bool isFold = line[i] == '\r' && i + 2 < line.Length && line[i + 1] == '\n' && line[i + 2] is (byte)' ' or (byte)'\t';
            if (isFold)
            {
                i += 2;
                while (i + 1 < line.Length && line[i + 1] is (byte)' ' or (byte)'\t')
                {
                    i++;
                }
            }
            else if (line[i] < 32 || line[i] == 127)
            {
                line[i] = (byte)' ';
            }
        }

        return line;
    }

    // A line end must be followed by a line that is not empty: an empty one ends the headers.
    private static bool AreMalformed(ReadOnlySpan<byte> headers)
    {
        if (headers.IsEmpty)
        {
            return false;
        }

        if (headers[0] < 33 || headers[0] > 126 || headers[0] == ':')
        {
            return true;
        }

        for (int i = 0; i < headers.Length; i++)
        {
            if (headers[i] is not ((byte)'\r' or (byte)'\n'))
            {
                continue;
            }

            i += headers[i] == '\r' && i + 1 < headers.Length && headers[i + 1] == '\n' ? 1 : 0;
            if (i + 1 >= headers.Length || headers[i + 1] is (byte)'\r' or (byte)'\n')
            {
                return true;
            }
        }

        return false;
    }

    private static PhpString HeadersOf(PhpArray headers)
    {
        var result = new ByteBuilder(128);
        foreach (var (key, item) in headers)
        {
            if (key.IsInteger)
            {
                throw PhpException.TypeErrorException($"Header name cannot be numeric, {key.Integer} given");
            }

            string name = key.ToString();
            string lower = name.ToLowerInvariant();
            if (lower is "to" or "subject")
            {
                throw PhpException.ValueErrorException($"The additional headers cannot contain the \"{(lower == "to" ? "To" : "Subject")}\" header");
            }

            var value = item.GetValue();
            if (value.IsArray)
            {
                if (Array.IndexOf(s_single, lower) >= 0)
                {
                    throw PhpException.TypeErrorException($"Header \"{lower}\" must be of type string, array given");
                }

                foreach (var (_, one) in value.Array)
                {
                    Add(result, name, one.GetValue() is { IsStringValue: true } text ? text.StringValue
                        : throw PhpException.TypeErrorException($"Header \"{name}\" must only contain values of type string, {Convert.TypeNameForMessage(one.GetValue())} found"));
                }

                continue;
            }

            Add(result, name, value.IsStringValue ? value.StringValue
                : throw PhpException.TypeErrorException($"Header \"{name}\" must be of type {(Array.IndexOf(s_single, lower) >= 0 ? "string" : "array|string")}, {Convert.TypeNameForMessage(value)} given"));
        }

        return result.ToPhpString();
    }

    private static void Add(ByteBuilder to, string name, PhpString value)
    {
        foreach (char c in name)
        {
            if (c is < '!' or > '~' or ':')
            {
                throw PhpException.ValueErrorException($"Header name \"{name}\" contains invalid characters");
            }
        }

        var text = value.AsSpan();
        for (int i = 0; i < text.Length; i++)
        {
            bool isFold = text[i] == '\r' && i + 2 < text.Length && text[i + 1] == '\n' && text[i + 2] is (byte)' ' or (byte)'\t';
            if (isFold)
            {
                i += 2;
                continue;
            }

            string? what = text[i] switch { (byte)'\r' => "CR", (byte)'\n' => "LF", 0 => "NULL", _ => null };
            if (what is not null)
            {
                throw PhpException.ValueErrorException($"Header \"{name}\" contains {what} character that is not allowed in the header");
            }
        }

        if (to.Length > 0)
        {
            to.Add("\r\n"u8);
        }

        to.Add(name);
        to.Add(": "u8);
        to.Add(value);
    }
}

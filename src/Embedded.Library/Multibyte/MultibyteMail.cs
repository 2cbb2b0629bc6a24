using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Process;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>mail() in the charset of a language, as PHP 8.2's mbstring has it.</summary>
[PhpExtension("mbstring")]
public static class MultibyteMail
{
    private const int SubjectIndent = 28; // what php leaves for the header's name, and a tag that mailing lists put in
    private const int LineLength = 76;

    /// <summary>Gives a mail to the program that the setting sendmail_path names; whether it took it.</summary>
    [PhpSignature("(string $to, string $subject, string $message, array|string $additional_headers = [], ?string $additional_params = null): bool")]
    public static bool mb_send_mail(
        Context ctx, PhpString to, PhpString subject, PhpString message, [PhpParam("array|string")] PhpValue additional_headers = default, PhpString? additional_params = null)
    {
        const string Function = nameof(mb_send_mail);
        Mail.RefuseNul(Function, to, 1, "to");
        Mail.RefuseNul(Function, subject, 2, "subject");
        Mail.RefuseNul(Function, message, 3, "message");
        var headers = Mail.Headers(Function, additional_headers);
        Mail.RefuseNul(Function, additional_params ?? PhpString.Empty, 5, "additional_params");

        var language = MailLanguage.Of(MultibyteState.Of(ctx).Language);
        string? charsetName = null;
        string? transfer = null;
        bool hasVersion = false;
        bool hasType = false;
        foreach (var (name, value) in Fields(headers))
        {
            hasVersion |= name.Equals("mime-version", StringComparison.OrdinalIgnoreCase);
            if (name.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            {
                hasType = true;
                charsetName = CharsetOf(value) ?? charsetName;
            }

            transfer = name.Equals("content-transfer-encoding", StringComparison.OrdinalIgnoreCase) ? value : transfer;
        }

        if (EncodingTable.Of(language.Charset) is not { } charset)
        {
            ctx.Warning($"{Function}(): The charset {language.Charset} of the language is not supported by this PHP");
            return false;
        }

        if (charsetName is not null)
        {
            charset = EncodingTable.Of(charsetName) ?? Unknown(ctx, charsetName);
        }

        string body = BodyEncoding(ctx, transfer) ?? language.Body;
        var all = new ByteBuilder(headers.Length + 128);
        all.Add(headers);
        Add(all, hasVersion ? null : "MIME-Version: 1.0");
        Add(all, hasType ? null : $"Content-Type: text/plain; charset={charset.MimeName ?? charset.Name}");
        Add(all, transfer is null ? $"Content-Transfer-Encoding: {body}" : null);
        var encoded = MimeHeader.Encode(ctx, subject, charset, language.Quoted, "\r\n", SubjectIndent);
        return Mail.Send(ctx, Function, to, encoded.AsSpan(), Body(ctx, message, charset, body), all.ToPhpString(), additional_params ?? PhpString.Empty);
    }

    private static MbEncoding Unknown(Context ctx, string charset)
    {
        ctx.Warning($"mb_send_mail(): Unsupported charset \"{charset}\" - will be regarded as ascii");
        return EncodingTable.Of("ASCII")!;
    }

    private static string? BodyEncoding(Context ctx, string? transfer)
    {
        switch (transfer?.ToUpperInvariant())
        {
            case null:
                return null;
            case "BASE64" or "7BIT" or "8BIT":
                return transfer;
            default:
                ctx.Warning($"mb_send_mail(): Unsupported transfer encoding \"{transfer}\" - will be regarded as 8bit");
                return "8bit";
        }
    }

    private static PhpString Body(Context ctx, PhpString message, MbEncoding charset, string transfer)
    {
        var state = MultibyteState.Of(ctx);
        var converted = state.Encode(charset, state.Internal.Decode(message.AsSpan()));
        return transfer.Equals("BASE64", StringComparison.OrdinalIgnoreCase)
            ? Bytes.Copy(Strings.Substrings.chunk_split(Strings.Encodings.base64_encode(converted), LineLength, "\r\n").AsSpan().TrimEnd("\r\n"u8))
            : converted;
    }

    private static void Add(ByteBuilder to, string? line)
    {
        if (line is not null)
        {
            to.Add(to.Length > 0 ? "\r\n"u8 : default);
            to.Add(line);
        }
    }

    // The headers' names and values; folds are part of the value.
    private static IEnumerable<(string Name, string Value)> Fields(PhpString headers)
    {
        string name = "";
        string value = "";
        foreach (string line in Bytes.Latin1(headers.AsSpan()).Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (line.StartsWith(' ') || line.StartsWith('\t') || colon < 0)
            {
                value += line.TrimEnd('\r');
                continue;
            }

            if (name.Length > 0)
            {
                yield return (name, value.Trim());
            }

            (name, value) = (line[..colon].Trim(), line[(colon + 1)..].TrimEnd('\r'));
        }

        if (name.Length > 0)
        {
            yield return (name, value.Trim());
        }
    }

    private static string? CharsetOf(string type)
        => type.Split(';').Skip(1).Select(p => p.Split('=', 2)).FirstOrDefault(p => p.Length == 2 && p[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))?[1].Trim().Trim('"');
}

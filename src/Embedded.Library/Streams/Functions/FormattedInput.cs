using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Reading by a format. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class FormattedInput
{
    /// <summary>Reads a line and takes values out of it as sscanf() does; false at the end.</summary>
    [PhpSignature("($stream, string $format, mixed &...$vars): array|int|false|null")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fscanf(Context ctx, PhpResource stream, PhpString format, params PhpAlias[] vars)
    {
        if (stream is not PhpStream { IsValid: true })
        {
            throw PhpException.TypeErrorException("fscanf(): supplied resource is not a valid File-Handle resource");
        }

        var line = StreamArguments.Stream(ctx, stream, nameof(fscanf)).ReadLine();
        return line.IsDefault ? PhpValue.False : Scan.sscanf(line, format, vars);
    }
}

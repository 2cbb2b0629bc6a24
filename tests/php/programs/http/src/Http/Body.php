<?php
declare(strict_types=1);

namespace Demo\Http;

use Demo\Async\Stream;
use Generator;

/** Bodies in the chunked coding. */
final class Body
{
    public static function readChunks(Stream $stream): Generator
    {
        $body = '';
        while (true) {
            $size = yield from $stream->readTo("\r\n", 1024);
            if ($size === null || !preg_match('/^[0-9a-f]+/i', $size, $match)) {
                throw new HttpException(400, 'Bad chunk');
            }

            $length = hexdec($match[0]);
            if ($length === 0) {
                break;
            }

            $body .= yield from $stream->readExactly($length);
            yield from $stream->readExactly(2);
        }

        while ((yield from $stream->readTo("\r\n")) !== '') {
            // Trailers are of no use here.
        }

        return $body;
    }

    /** @param iterable<string> $parts */
    public static function writeChunks(Stream $stream, iterable $parts): Generator
    {
        foreach ($parts as $part) {
            if ($part !== '') {
                yield from $stream->write(dechex(strlen($part)) . "\r\n$part\r\n");
            }
        }

        yield from $stream->write("0\r\n\r\n");
    }
}

<?php
declare(strict_types=1);

namespace Demo;

use Demo\Http\HttpException;
use Demo\Http\Request;
use Demo\Http\Response;
use Demo\Http\Router;
use LogicException;

/** What the server serves. */
final class App
{
    /** @var array<string, string> */
    private array $items = [];

    public static function router(): Router
    {
        $app = new self();

        return (new Router())
            ->get('/', fn () => Response::text("It works.\n"))
            ->get('/hello/{name}', $app->hello(...))
            ->get('/numbers/{count}', [$app, 'numbers'])
            ->post('/echo', fn (Request $request) => new Response(200, strtoupper($request->body), ['content-type' => $request->header('content-type') ?? 'text/plain']))
            ->post('/form', self::form(...))
            ->put('/items/{id}', $app->store(...))
            ->get('/items/{id}', $app->fetch(...))
            ->get('/old', static fn () => Response::text('old but gold'))
            ->get('/fail', static fn () => throw new LogicException('on purpose'));
    }

    private function hello(Request $request, string $name): Response
    {
        $greeting = "Hello, $name!";
        return Response::text(empty($request->query['shout']) ? $greeting : strtoupper($greeting));
    }

    public function numbers(Request $request, string $count): Response
    {
        $numbers = (function () use ($count) {
            for ($i = 1; $i <= (int) $count; $i++) {
                yield $i ** 2 . "\n";
            }
        })();

        return new Response(200, $numbers, ['content-type' => 'text/plain']);
    }

    private static function form(Request $request): Response
    {
        parse_str($request->body, $fields);
        ksort($fields);
        return Response::json(['fields' => $fields, 'type' => $request->header('Content-Type')]);
    }

    private function store(Request $request, string $id): Response
    {
        $status = isset($this->items[$id]) ? 200 : 201;
        $this->items[$id] = $request->body;
        return Response::text(sprintf('stored %d bytes as %s', strlen($request->body), $id), $status);
    }

    private function fetch(Request $request, string $id): Response
    {
        $item = $this->items[$id] ?? throw new HttpException(404, "No item $id");
        $etag = '"' . substr(sha1($item), 0, 12) . '"';
        if ($request->header('if-none-match') === $etag) {
            return new Response(304, '', ['etag' => $etag]);
        }

        if (preg_match('/^bytes=(\d+)-(\d+)$/', $request->header('range') ?? '', $match)) {
            [$from, $to] = [(int) $match[1], (int) $match[2]];
            if ($from > $to || $to >= strlen($item)) {
                throw new HttpException(416, headers: ['content-range' => 'bytes */' . strlen($item)]);
            }

            return new Response(206, substr($item, $from, $to - $from + 1), ['content-range' => "bytes $from-$to/" . strlen($item)]);
        }

        return new Response(200, $item, ['etag' => $etag]);
    }
}

<?php
declare(strict_types=1);

namespace Demo\Http;

use Closure;

/** Patterns with {names} to handlers, by method. */
final class Router
{
    /** @var array<string, array<string, Closure>> */
    private array $routes = [];

    public function __call(string $name, array $arguments): static
    {
        [$pattern, $handler] = $arguments;
        return $this->add(Method::from(strtoupper($name)), $pattern, $handler);
    }

    public function add(Method $method, string $pattern, callable $handler): static
    {
        $regex = preg_replace_callback('/\{(\w+)\}/', static fn (array $m): string => "(?<$m[1]>[^/]+)", $pattern);
        $this->routes["~^$regex$~"][$method->value] = $handler(...);
        return $this;
    }

    public function handle(Request $request): Response
    {
        $wanted = $request->method === Method::Head ? Method::Get : $request->method;
        foreach ($this->routes as $regex => $handlers) {
            if (!preg_match($regex, $request->path, $match)) {
                continue;
            }

            $handler = $handlers[$wanted->value] ?? throw new HttpException(405, headers: ['allow' => implode(', ', array_keys($handlers))]);
            $parameters = array_filter($match, is_string(...), ARRAY_FILTER_USE_KEY);
            return $handler($request, ...$parameters);
        }

        throw new HttpException(404, "No $request->path");
    }
}

<?php
declare(strict_types=1);

namespace Demo;

use Closure;

/** Collects what each party says, and prints it party by party: the order between parties does not matter. */
final class Transcript
{
    /** @var array<string, list<string>> */
    private array $lines = [];

    public function for(string $party): Closure
    {
        $this->lines[$party] ??= [];

        return function (string $line) use ($party): void {
            $this->lines[$party][] = $line;
        };
    }

    public function print(): void
    {
        foreach ($this->lines as $party => $lines) {
            echo "== $party\n";
            foreach ($lines as $number => $line) {
                printf("%2d. %s\n", $number + 1, $line);
            }
        }
    }
}

// A script's own function of the same name wins.
[assembly: PhpWeak]

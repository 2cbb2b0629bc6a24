namespace PeachpieSockets.Embedded.Cli.CommandLine;

/// <summary>The text of -h.</summary>
internal static class HelpText
{
    public const string Text = """
        Usage: phpsock [options] [-f] <file> [--] [args...]
               phpsock [options] -r <code> [--] [args...]
               phpsock [options] [-B <begin_code>] -R <code> | -F <file> [-E <end_code>] [--] [args...]
               phpsock [options] [--] [args...]        (the script comes from the standard input)

        Runs PHP scripts on .NET, with the functions of the sockets extension of every era.

          -d foo[=bar]     Define setting foo with value 'bar' (or 1)
          -c <path>|<file> Take the settings of this php.ini, or of the php.ini in this folder
          -n               Take no php.ini (none is looked for without -c)
          -f <file>        Run <file>
          -r <code>        Run PHP <code> without script tags <?php ?>
          -R <code>        Run PHP <code> for every line of the standard input ($argn, its number in $argi)
          -F <file>        Run <file> for every line of the standard input
          -B <begin_code>  Run PHP <begin_code> before the lines
          -E <end_code>    Run PHP <end_code> after the lines
          -l               Check the syntax only
          -m               Show the modules
          -i               Show the configuration
          -v               Show the version
          -h               Show this help
          --ini            Show the names of configuration files
          --rf <name>      Show information about function <name>
          --ri <name>      Show configuration for extension <name>

          args...          Arguments for the script ($argv). Put -- before the first one when it
                           begins with - or when the script comes from the standard input

        Settings for sockets (each may be given with -d):
          sockets.resolve=<name>=<address>[,...]
                           A host name that the script looks up becomes this address
          sockets.map=<address>:<port>=<address>:<port>[,...]
                           An address that the script binds or connects to becomes another one

        Examples:
          phpsock server.php
          phpsock -d sockets.map=192.168.1.53:10000=127.0.0.1:10000 tcp_server.php
          phpsock -d sockets.resolve=www.php.net=127.0.0.1 tcp_client.php
          echo '<?php echo PHP_VERSION;' | phpsock

        Exit code: that of the script; 255 after a fatal or parse error; 1 when an option or the file is wrong.


        """;
}

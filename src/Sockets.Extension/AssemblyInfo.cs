[assembly: PhpExtension("sockets")]

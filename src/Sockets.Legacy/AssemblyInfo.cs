[assembly: PhpExtension("sockets_legacy")]

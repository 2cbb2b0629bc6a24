using PeachpieSockets.Extension.Hosts;

[assembly: PhpExtension("sockets", Registrator = typeof(Settings))]

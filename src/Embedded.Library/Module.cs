using PeachpieSockets.Embedded.Runtime;

[assembly: PhpExtension("Core", "standard")]

using Education.Planning.Tool;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();
return EduplanCommand.Run(args, new Terminal(input, output, error));

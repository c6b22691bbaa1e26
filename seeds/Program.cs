// Writes the JSON of every seed into the folder given as the argument, or into the folder `seeds` of the checkout that this program was built in.
using Education.Planning.Seeds;

var folder = args.Length > 0 ? args[0] : FolderOfTheCheckout();
foreach (var (name, text) in SeedFile.ComposeAll().Select(file => (file.Path, file.Json)).Concat(SeedSheet.ComposeAll().Select(sheet => (sheet.Path, sheet.Csv))))
{
    var path = Path.Combine(folder, name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text);
    Console.WriteLine(path);
}

static string FolderOfTheCheckout()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "Education.Planning.sln")))
            return Path.Combine(folder.FullName, "seeds");
    }
    throw new DirectoryNotFoundException("No folder above the program holds Education.Planning.sln: give the folder of the seeds as the argument.");
}

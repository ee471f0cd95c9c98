#:project ../../lib/Drafting.Text/Drafting.Text.csproj
#:property TargetFramework=net10.0
// Compiles the data beside this file into the library's built-in lexicon: dotnet run data/jieba/compile.cs
// A test of Drafting.Text compiles the same data and compares.
using System.Runtime.CompilerServices;
using Drafting.Text.Segmentation;

var folder = Folder();
using var dictionary = File.OpenText(Path.Combine(folder, "dict.txt"));
using var model = File.OpenText(Path.Combine(folder, "hmm.tsv"));
using var idf = File.OpenText(Path.Combine(folder, "idf.txt"));
var target = Path.Combine(folder, "../../lib/Drafting.Text/Segmentation/jieba.lexicon");
File.WriteAllBytes(target, LexiconCompiler.Compile(dictionary, model, idf));

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

using Education.Planning;

Key key = "safety.fire-drill";
var title = new LocalizedText("Fire drills").With(Languages.SimplifiedChinese, "消防演练");

System.Console.OutputEncoding = System.Text.Encoding.UTF8;
System.Console.Write($"{key}: {title} ({title.In(Languages.SimplifiedChinese)})\n");

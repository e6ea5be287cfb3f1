extension Catalogue {
    /// Findings about the reading of YAML and of command lines, in Russian.
    static let russianReading = #"""
        MAP-1001 Слишком большой файл
        MAP-1002 Байты не в UTF-8
        MAP-1003 Текст в другой кодировке
        MAP-1004 Управляющий символ
        MAP-1005 Невидимый символ
        MAP-1006 Невидимый символ в тексте в кавычках
        MAP-1007 Комментарий меняет направление текста
        MAP-1008 Символ замены
        MAP-1009 Файл пуст
        MAP-1010 Остальные замечания не показаны
        MAP-1101 Незакрытая кавычка
        MAP-1102 Незакрытая скобка
        MAP-1103 Табуляция вместо отступа
        MAP-1104 Отступ не подходит ни к одному уровню
        MAP-1105 Двоеточие внутри текста
        MAP-1106 Неизвестная экранирующая последовательность
        MAP-1107 Слишком мало цифр в последовательности
        MAP-1108 Последовательность не обозначает символ
        MAP-1109 Символ, с которого текст не начинается
        MAP-1110 Нет пробела после двоеточия
        MAP-1111 Нет пробела после дефиса
        MAP-1112 Пропущена запятая
        MAP-1113 Текст после знака блока
        MAP-1114 Текст начинается со звёздочки или амперсанда
        MAP-1115 Текст после закрывающей кавычки
        MAP-1116 Кавычка внутри кавычек
        MAP-1117 Текст после закрывающей скобки
        MAP-1118 Закрывающая скобка без открывающей
        MAP-1119 Скобка другого вида
        MAP-1120 Запятая без элемента
        MAP-1121 Запятая после значения
        MAP-1122 Список на строке своего ключа
        MAP-1123 Дефис не на своём месте
        MAP-1124 Элемент списка среди ключей
        MAP-1125 Строка без дефиса в списке
        MAP-1126 Комментарий внутри текста
        MAP-1127 Ключ под текстом
        MAP-1128 Ключ на нескольких строках
        MAP-1129 Двоеточие не на своём месте
        MAP-1130 Строка без двоеточия
        MAP-1131 Слишком длинный ключ
        MAP-1132 Комментарий внутри ключа
        MAP-1133 Текст рядом с границей документа
        MAP-1134 Граница документа внутри кавычек
        MAP-1135 Нулевой отступ
        MAP-1199 Текст не является YAML
        MAP-1201 Ключ задан дважды
        MAP-1202 Ключ не является текстом
        MAP-1203 Ключ со знаком вопроса
        MAP-1204 Тег
        MAP-1205 Слияние ключей
        MAP-1206 Несколько документов в одном файле
        MAP-1207 Директива
        MAP-1208 Нет ключа
        MAP-1209 Неизвестный псевдоним
        MAP-1210 Псевдоним внутри своего значения
        MAP-1211 Якорь задан дважды
        MAP-1212 Якорь у ключа
        MAP-1213 Пара без фигурных скобок в списке
        MAP-1220 Слишком глубокая вложенность
        MAP-1221 Слишком много узлов
        MAP-1222 Слишком много псевдонимов
        MAP-1223 Слишком длинный текст
        all
        = {1} bytes are more than the {2} that a file may have
        ~ {1} {1:байт|байта|байт} — больше, чем {2}, которые можно в файле
        = a mapping is written by hand; data of this size is read from a platform
        ~ сопоставление пишут руками; данные такого размера читают с платформы
        = split the document: files of one folder with the same first key belong together
        ~ разделите документ: файлы одной папки с одинаковым первым ключом составляют одно целое
        = read as windows-1251 it is `{1}`
        ~ прочитанное как windows-1251, это `{1}`
        = Byte 0x{1} at offset {2} is not UTF-8
        ~ Байт 0x{1} со смещением {2} — не UTF-8
        = mappings are UTF-8; in another encoding letters would change without a word
        ~ сопоставления пишутся в UTF-8; в другой кодировке буквы молча изменились бы
        = save the file as UTF-8
        ~ сохраните файл в UTF-8
        = {1} text, a mapping is UTF-8
        ~ Текст в кодировке {1}, а сопоставление — это UTF-8
        = {1} may not stand in a file as it is
        ~ {1} не может стоять в файле в таком виде
        = programs disagree about what it does to the text around it
        ~ программы по-разному понимают, что он делает с текстом вокруг
        = delete it, or write it as {1} in double quotes
        ~ удалите его или запишите как {1} в двойных кавычках
        = {1} stands in text without quotes{2}
        ~ {1} стоит в тексте без кавычек{2}
        = it looks like a blank, but no name with it equals one without it
        ~ он похож на пробел, но имя с ним не равно имени без него
        = nobody sees it, but no name with it equals one without it
        ~ его не видно, но имя с ним не равно имени без него
        = type a blank in its place
        ~ наберите вместо него пробел
        = delete it
        ~ удалите
        = write it as {1}
        ~ запишите его как {1}
        = write the text in double quotes and the character as {1}
        ~ запишите текст в двойных кавычках, а символ как {1}
        = {1} cannot be seen in this text{2}
        ~ {1} в этом тексте не видно{2}
        = texts that look alike will not be equal
        ~ тексты, которые выглядят одинаково, не будут равны
        = {1} changes the order in which the line is shown
        ~ {1} меняет порядок, в котором показана строка
        = what a reader sees there need not be what the file says
        ~ читатель видит там не обязательно то, что написано в файле
        = U+FFFD stands where a letter was lost
        ~ U+FFFD стоит там, где потерялась буква
        = a program puts it in when it reads text in the wrong encoding
        ~ его вставляет программа, прочитавшая текст не в той кодировке
        = type the letters again
        ~ наберите буквы заново
        = Nothing but blanks and comments is in this file
        ~ В этом файле только пробелы и комментарии
        = begin with `pair:`, `platform:`, `case:`, or `project:`, or delete the file
        ~ начните с `pair:`, `platform:`, `case:` или `project:` либо удалите файл
        = {1} more findings after the first {2} are not shown
        ~ ещё {1} {1:замечание|замечания|замечаний} после первых {2} не показано
        = Level {1} of lists and mappings begins here, {2} are allowed
        ~ Здесь начинается {1}-й уровень списков и объектов, можно {2}
        = no mapping needs so many; a file that does was made to exhaust memory or by a loop
        ~ столько не нужно ни одному сопоставлению; такой файл создан, чтобы исчерпать память, или в цикле
        = {1} values and collections end here, an alias counts for all it stands for
        ~ здесь заканчивается {1} {1:значение|значения|значений} и коллекций; псевдоним считается за всё,
        ~ что обозначает
        = a few lines of aliases of aliases can stand for billions of values
        ~ несколько строк псевдонимов могут обозначать миллиарды значений
        = split the document, or write fewer aliases
        ~ разделите документ или пишите меньше псевдонимов
        = {1} aliases stand before this one, that is all a file may have
        ~ перед этим уже {1} {1:псевдоним|псевдонима|псевдонимов}, больше в файле нельзя
        = write a `same` link, a form, or a dictionary in place of repeated parts
        ~ вместо повторов напишите `same`, форму или словарь
        = {1} bytes of text are more than the {2} that one value may have
        ~ {1} {1:байт|байта|байт} текста — больше, чем {2}, которые можно в одном значении
        = text of this size is data; a quote that was not closed also gives it
        ~ текст такого размера — это данные; такое бывает и от незакрытой кавычки
        = , and {1} more like it
        ~ , и ещё {1} таких же
        = put the whole text in quotes
        ~ возьмите весь текст в кавычки
        = quote it: {1}
        ~ возьмите в кавычки: {1}
        = first given here
        ~ впервые задано здесь
        = given again here
        ~ снова задано здесь
        = and {1} more times
        ~ и ещё {1} {1:раз|раза|раз}
        = twice
        ~ дважды
        = {1} times
        ~ {1} {1:раз|раза|раз}
        = {1} is given {2} in one mapping
        ~ {1} задан {2} в одном объекте
        = only one of the values could be used, and programs disagree which
        ~ использовать можно только одно значение, и программы не согласны, какое
        = keep one of them, or give the other another name
        ~ оставьте один из них или дайте другому другое имя
        = A list, a mapping, or an alias stands as a key
        ~ Ключом стоит список, объект или псевдоним
        = keys are names; nothing else can be looked up or shown in a message
        ~ ключи — это имена; ничего другого нельзя найти или показать в сообщении
        = put it in quotes if it is meant as text
        ~ возьмите в кавычки, если это текст
        = `?` before a key is not part of the mapping language
        ~ `?` перед ключом не входит в язык сопоставлений
        = write `{1}: value`
        ~ напишите `{1}: value`
        = put the text in quotes if it begins with a question mark
        ~ возьмите текст в кавычки, если он начинается с вопросительного знака
        = {1} is a tag, the language has none
        ~ {1} — тег, а в языке их нет
        = types come from the platforms, not from marks in the text
        ~ типы берутся из платформ, а не из пометок в тексте
        = put the text in quotes if `!` belongs to it
        ~ возьмите текст в кавычки, если `!` — его часть
        = delete the tag
        ~ удалите тег
        = `<<` is not part of the mapping language
        ~ `<<` не входит в язык сопоставлений
        = a reader of the file could not see which keys hold
        ~ читатель файла не увидел бы, какие ключи действуют
        = write the keys out, or use an alias for the whole value
        ~ выпишите ключи или используйте псевдоним для всего значения
        = A second document begins here, a file holds one
        ~ Здесь начинается второй документ, а в файле должен быть один
        = everything behind this place would not be read
        ~ всё после этого места не было бы прочитано
        = put it in a file of its own
        ~ вынесите его в отдельный файл
        = {1} is a directive, the language has none
        ~ {1} — директива, а в языке их нет
        = `%` at the start of a line speaks to the YAML program, not to the mapping
        ~ `%` в начале строки обращается к программе YAML, а не к сопоставлению
        = delete the line
        ~ удалите строку
        = Nothing stands before this colon
        ~ Перед этим двоеточием ничего нет
        = write the key, or quote the text if it begins with a colon
        ~ напишите ключ или возьмите текст в кавычки, если он начинается с двоеточия
        = did you mean `*{1}`?
        ~ может быть, `*{1}`?
        = put it in quotes if the star belongs to the text
        ~ возьмите в кавычки, если звёздочка — часть текста
        = `*{1}` stands for no `&{2}` above it
        ~ `*{1}`: выше нет `&{2}`
        = an alias repeats a value that was named with `&` earlier in the same file
        ~ псевдоним повторяет значение, названное через `&` раньше в том же файле
        = `*{1}` stands inside the value that it repeats
        ~ `*{1}` стоит внутри значения, которое повторяет
        = the value would have no end
        ~ у значения не было бы конца
        = the value begins here
        ~ значение начинается здесь
        = `&{1}` is set twice in one file
        ~ `&{1}` задан в файле дважды
        = which value `*{1}` repeats would depend on where it stands
        ~ какое значение повторяет `*{1}`, зависело бы от его места
        = first set here
        ~ впервые задан здесь
        = give one of them another name
        ~ дайте одному из них другое имя
        = An anchor names a value, here it stands before a key
        ~ Якорь называет значение, а здесь он стоит перед ключом
        = the alias would repeat the name and not what it holds
        ~ псевдоним повторял бы имя, а не содержимое
        = write it behind the colon
        ~ напишите его после двоеточия
        = {1} makes a mapping of one key inside a list
        ~ {1} — это объект с одним ключом внутри списка
        = nobody can tell whether a text with a colon or a mapping is meant
        ~ непонятно, имеется в виду текст с двоеточием или объект
        = put it in quotes if it is text
        ~ возьмите в кавычки, если это текст
        = put it in braces if it is a mapping
        ~ возьмите в фигурные скобки, если это объект
        = it ends only at this quote, on another line
        ~ она закрывается только здесь, на другой строке
        = never closed
        ~ не закрыта
        = not closed on its line
        ~ не закрыта на своей строке
        = {1} is opened here and {2}
        ~ {1} открыта здесь и {2}
        = the line ends here
        ~ строка заканчивается здесь
        = close it at the end of the text
        ~ закройте её в конце текста
        = this line seems to stand outside of it
        ~ эта строка, похоже, уже снаружи
        = this is a comment and closes nothing
        ~ это комментарий, он ничего не закрывает
        = `{1}` is opened here and never closed
        ~ `{1}` открыта здесь и не закрыта
        = close it with `{1}`
        ~ закройте её: `{1}`
        = A tab stands where only blanks may indent
        ~ Табуляция стоит там, где отступ делают только пробелами
        = how wide a tab is differs from editor to editor, and indentation says what belongs to what
        ~ ширина табуляции зависит от редактора, а отступ говорит, что к чему относится
        = use two blanks for each level
        ~ ставьте по два пробела на уровень
        = {1} is indented by {2}, the levels around it by {3}
        ~ {1} с отступом {2}, а уровни вокруг — с отступом {3}
        = the indentation says what a line belongs to
        ~ отступ говорит, к чему относится строка
        = indent it like the lines that it belongs with
        ~ сделайте отступ как у строк, к которым она относится
        = A colon with a blank behind it begins a value, here a second one
        ~ Двоеточие с пробелом начинает значение, здесь — второе
        = text with `: ` in it stands in quotes
        ~ текст, в котором есть `: `, берут в кавычки
        = use single quotes, where a backslash is a backslash: '{1}'
        ~ возьмите одинарные кавычки, где обратная косая черта — просто символ: '{1}'
        = double the backslash
        ~ удвойте обратную косую черту
        = {1} is no escape that double quotes know
        ~ {1} — такой последовательности в двойных кавычках нет
        = in double quotes a backslash begins an escape
        ~ в двойных кавычках обратная косая черта начинает последовательность
        = {1} needs {2} hexadecimal digits
        ~ {1} требует {2} {2:шестнадцатеричную цифру|шестнадцатеричные цифры|шестнадцатеричных цифр}
        = write all digits, for example `\u00A0`
        ~ напишите все цифры, например `\u00A0`
        = write `{1}` itself
        ~ напишите сам символ `{1}`
        = write the character itself
        ~ напишите сам символ
        = {1} names no character
        ~ {1} не обозначает символ
        = JSON writes characters beyond U+FFFF in two halves, YAML does not
        ~ JSON пишет символы после U+FFFF двумя половинами, YAML — нет
        = the highest character is U+10FFFF
        ~ последний символ — U+10FFFF
        = `{1}` may not begin a text without quotes
        ~ `{1}` не может начинать текст без кавычек
        = {1} has no blank behind its colon, so it has no value
        ~ {1}: после двоеточия нет пробела, поэтому нет значения
        = only a colon with a blank behind it ends a key
        ~ ключ заканчивает только двоеточие с пробелом
        = put a blank behind the colon
        ~ поставьте пробел после двоеточия
        = A dash without a blank behind it begins no element
        ~ Дефис без пробела после него не начинает элемент
        = put a blank behind the dash
        ~ поставьте пробел после дефиса
        = A comma is needed before {1}
        ~ Перед {1} нужна запятая
        = the next one begins here
        ~ следующий начинается здесь
        = put a comma between the two
        ~ поставьте между ними запятую
        = {1} begins a text on the lines below, nothing may follow the sign
        ~ {1} начинает текст на строках ниже, после знака ничего быть не может
        = `|` and `>` at the start of a value announce lines of text
        ~ `|` и `>` в начале значения объявляют строки текста
        = begin the text on the next line
        ~ начните текст со следующей строки
        = alias
        ~ псевдонима
        = anchor
        ~ якоря
        = `{1}` begins the name of an {2}, which {3} is not
        ~ `{1}` начинает имя {2}, а {3} таким именем не является
        = names of anchors have Latin letters, digits, `-`, and `_` only
        ~ в именах якорей только латинские буквы, цифры, `-` и `_`
        = {1} stands behind a text that has ended with its quote
        ~ {1} стоит после текста, который закончился кавычкой
        = an expression that begins with a quote stands in quotes as a whole
        ~ выражение, которое начинается с кавычки, целиком берут в кавычки
        = use the other kind of quotes: {1}
        ~ возьмите другие кавычки: {1}
        = use the other kind of quotes around the text
        ~ возьмите текст в другие кавычки
        = double it: ''
        ~ удвойте её: ''
        = put a backslash before it
        ~ поставьте перед ней обратную косую черту
        = `{1}` ends the text in its middle
        ~ `{1}` заканчивает текст посередине
        = {1} stands behind a list or mapping that has ended
        ~ {1} стоит после списка или объекта, который уже закончился
        = text that begins with a brace or a bracket stands in quotes
        ~ текст, который начинается со скобки, берут в кавычки
        = `{1}` closes nothing
        ~ `{1}` ничего не закрывает
        = delete it, or open it where it was meant to begin
        ~ удалите её или откройте там, где она должна начинаться
        = `{1}` cannot close what `{2}` opened
        ~ `{1}` не закрывает то, что открыла `{2}`
        = opened here
        ~ открыто здесь
        = Nothing stands before this comma
        ~ Перед этой запятой ничего нет
        = delete it, or write the element
        ~ удалите её или напишите элемент
        = A comma separates only inside brackets
        ~ Запятая разделяет только внутри скобок
        = lines laid out by indentation end without a sign
        ~ строки, оформленные отступами, заканчиваются без знака
        = A list with dashes begins on a line of its own
        ~ Список с дефисами начинается с отдельной строки
        = begin it on the next line, or use `[…]`
        ~ начните его со следующей строки или используйте `[…]`
        = put the text in quotes if the dash belongs to it
        ~ возьмите текст в кавычки, если дефис — его часть
        = No element of a list may begin here
        ~ Здесь не может начинаться элемент списка
        = An element of a list stands among the keys of a mapping
        ~ Элемент списка стоит среди ключей объекта
        = the mapping begins here
        ~ объект начинается здесь
        = put it under the key that holds the list, or write `key: value`
        ~ поместите его под ключ со списком или напишите `key: value`
        = {1} stands among the elements of a list without a dash
        ~ {1} стоит среди элементов списка без дефиса
        = the list begins here
        ~ список начинается здесь
        = begin it with `- `, or indent it to belong to the element above
        ~ начните с `- ` или сделайте отступ, чтобы строка относилась к элементу выше
        = {1} goes on with a text that a comment has ended
        ~ {1} продолжает текст, который закончил комментарий
        = the comment is on this line
        ~ комментарий на этой строке
        = put the comment before the text, or the text in quotes
        ~ поставьте комментарий перед текстом или возьмите текст в кавычки
        = {1} is indented under a line that has a value already
        ~ {1} стоит с отступом под строкой, у которой уже есть значение
        = this line has its value
        ~ у этой строки значение уже есть
        = indent it like the line above, or take the value there away
        ~ сделайте отступ как у строки выше или уберите там значение
        = The key before this colon is not on one line
        ~ Ключ перед этим двоеточием не на одной строке
        = write the key on one line
        ~ напишите ключ на одной строке
        = No value may begin behind this colon
        ~ После этого двоеточия значение начинаться не может
        = put the text in quotes if the colon belongs to it
        ~ возьмите текст в кавычки, если двоеточие — его часть
        = {1} stands among keys but has no colon
        ~ {1} стоит среди ключей, но без двоеточия
        = write `key: value`, or indent it to belong to the text above
        ~ напишите `key: value` или сделайте отступ, чтобы строка относилась к тексту выше
        = A key may have 1,024 characters before its colon
        ~ До двоеточия в ключе может быть 1024 символа
        = a quote or bracket that was not closed also gives it
        ~ такое бывает и от незакрытой кавычки или скобки
        = {1} is a comment, so {2} has no colon
        ~ {1} — комментарий, поэтому у {2} нет двоеточия
        = a number sign behind a blank begins a comment
        ~ знак `#` после пробела начинает комментарий
        = put the key in quotes
        ~ возьмите ключ в кавычки
        = `---` stands on a line of its own
        ~ `---` стоит на отдельной строке
        = delete it: a file holds one document
        ~ удалите: в файле один документ
        = A text on lines below is indented by 1 to 9 blanks
        ~ Текст на строках ниже стоит с отступом от 1 до 9 пробелов
        = leave the number out
        ~ уберите число
        = {1} at the start of a line ends the document even inside quotes
        ~ {1} в начале строки заканчивает документ даже внутри кавычек
        = the quote is opened here
        ~ кавычка открыта здесь
        = close the quote, or indent the line
        ~ закройте кавычку или сделайте отступ
        = No YAML can be read here: {1}
        ~ YAML здесь не читается: {1}
        """#
}

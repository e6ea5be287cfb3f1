extension Catalogue {
    /// Findings about texts that are not quite JSON, in Russian.
    static let russianFaults = #"""
        all
        = Windows-1251 bytes where UTF-8 is expected
        ~ Байты windows-1251 там, где ожидается UTF-8
        = read as windows-1251 they say “{1}”
        ~ прочитанные как windows-1251, они говорят «{1}»
        = Convert it: `iconv -f windows-1251 -t utf-8`
        ~ Перекодируйте: `iconv -f windows-1251 -t utf-8`
        = Bytes {1} write a character in more bytes than it needs
        ~ Байты {1} записывают символ большим числом байтов, чем нужно
        = UTF-8 allows one way to write each character
        ~ UTF-8 допускает одну запись каждого символа
        = Convert the text with a library for UTF-8
        ~ Перекодируйте текст библиотекой для UTF-8
        = Bytes {1} are half of a surrogate pair
        ~ Байты {1} — половина суррогатной пары
        = CESU-8, which Java and MySQL's old utf8 write, is not UTF-8
        ~ CESU-8, которую пишут Java и старая utf8 в MySQL, — не UTF-8
        = Write the character in four bytes
        ~ Запишите символ четырьмя байтами
        = Bytes {1} are past the last character, U+10FFFF
        ~ Байты {1} — за последним символом, U+10FFFF
        = no character has such a number
        ~ символа с таким номером нет
        = Look where the text was made: these are no text
        ~ Посмотрите, где создан текст: это не текст
        = Byte {1} stands alone where UTF-8 is expected
        ~ Байт {1} стоит один там, где ожидается UTF-8
        = a single byte between plain letters is a letter of ISO 8859-1 or windows-1252
        ~ один байт между обычными буквами — буква ISO 8859-1 или windows-1252
        = Convert it: `iconv -f windows-1252 -t utf-8`
        ~ Перекодируйте: `iconv -f windows-1252 -t utf-8`
        = Bytes {1} begin a character that is not finished
        ~ Байты {1} начинают незаконченный символ
        = a text was cut in the middle of a character
        ~ текст обрезан посередине символа
        = Cut texts at characters, not at bytes
        ~ Режьте тексты по символам, а не по байтам
        = Byte {1} continues a character that was not begun
        ~ Байт {1} продолжает символ, который не начат
        = the beginning of the character was cut off
        ~ начало символа отрезано
        = Bytes {1} are not UTF-8
        ~ Байты {1} — не UTF-8
        = JSON is always UTF-8
        ~ JSON — всегда UTF-8
        = Convert the text to UTF-8
        ~ Перекодируйте текст в UTF-8
        = {1} where UTF-8 is expected
        ~ {1} там, где ожидается UTF-8
        = Convert it: `iconv -f {1} -t utf-8`
        ~ Перекодируйте: `iconv -f {1} -t utf-8`
        = `\'` escapes what needs no escape
        ~ `\'` экранирует то, что в этом не нуждается
        = Write `'` alone
        ~ Напишите просто `'`
        = `\x` is an escape of other languages
        ~ `\x` — последовательность других языков
        = Write `\u0041` for `\x41`
        ~ Напишите `\u0041` вместо `\x41`
        = Backslash at the end of a line
        ~ Обратная косая черта в конце строки
        = Write the text on one line
        ~ Напишите текст на одной строке
        = `\U` is an escape of other languages or a Windows path
        ~ `\U` — последовательность других языков или путь Windows
        = Write `\\` for a backslash, or two `\u` escapes for a character past U+FFFF
        ~ Напишите `\\` вместо обратной косой черты или две `\u` для символа после U+FFFF
        = `\{1}` is an escape of other languages
        ~ `\{1}` — последовательность других языков
        = Write `\u0000` for `\0`
        ~ Напишите `\u0000` вместо `\0`
        = `\{1}` is no escape: a backslash stands before `" \ / b f n r t u`
        ~ `\{1}` — не последовательность: обратная косая черта стоит перед `" \ / b f n r t u`
        = Write `\\` for a backslash
        ~ Напишите `\\` вместо обратной косой черты
        = Backslash before a character that needs none
        ~ Обратная косая черта перед символом, которому она не нужна
        = Gzip data
        ~ Данные gzip
        = Unpack it: `gzip -dc FILE`
        ~ Распакуйте: `gzip -dc FILE`
        = Zip archive
        ~ Архив zip
        = Unpack it: `unzip -p FILE`
        ~ Распакуйте: `unzip -p FILE`
        = Zstandard data
        ~ Данные zstandard
        = Unpack it: `zstd -dc FILE`
        ~ Распакуйте: `zstd -dc FILE`
        = Bzip2 data
        ~ Данные bzip2
        = Unpack it: `bzip2 -dc FILE`
        ~ Распакуйте: `bzip2 -dc FILE`
        = Deflate data
        ~ Данные deflate
        = Ask for the answer without compression
        ~ Запросите ответ без сжатия
        = PDF document
        ~ Документ PDF
        = Give the JSON file
        ~ Дайте файл JSON
        = PNG image
        ~ Изображение PNG
        = JPEG image
        ~ Изображение JPEG
        = SQLite database
        ~ База данных SQLite
        = Program
        ~ Программа
        = Record separators (RFC 7464)
        ~ Разделители записей (RFC 7464)
        = NUL bytes
        ~ Байты NUL
        = Look where the file was written: it was not finished
        ~ Посмотрите, где записан файл: он не дописан
        = Convert it to JSON
        ~ Переведите его в JSON
        = Guard `)]}'` against foreign pages
        ~ Защита `)]}'` от чужих страниц
        = Cut the first line off
        ~ Отрежьте первую строку
        = Conflict mark of a version control system
        ~ Метка конфликта системы контроля версий
        = Resolve the conflict in the file
        ~ Разрешите конфликт в файле
        = Ask the platform for JSON, or read it as XML
        ~ Запросите у платформы JSON или читайте его как XML
        = HTML page
        ~ Страница HTML
        = Open the address in a browser: a login page or an error came in place of the answer
        ~ Откройте адрес в браузере: вместо ответа пришла страница входа или ошибка
        = Markup
        ~ Разметка
        = Head of an HTTP answer
        ~ Заголовок ответа HTTP
        = Save the body alone: `curl` without `-i`
        ~ Сохраните только тело: `curl` без `-i`
        = Event stream
        ~ Поток событий
        = Cut `data: ` off each line
        ~ Отрежьте `data: ` от каждой строки
        = Keep only the value behind `=`
        ~ Оставьте только значение после `=`
        = Serialized PHP
        ~ Сериализованный PHP
        = Write it with `json_encode`
        ~ Записывайте его через `json_encode`
        = Call of `{1}`
        ~ Вызов `{1}`
        = Ask for plain JSON, without a callback
        ~ Запросите обычный JSON без callback
        = Form data
        ~ Данные формы
        = Read the values from the form, or send JSON
        ~ Прочитайте значения из формы или отправьте JSON
        = semicolons
        ~ точками с запятой
        = commas
        ~ запятыми
        = tabs
        ~ табуляциями
        = Table with {1} (CSV)
        ~ Таблица с {1} (CSV)
        = Convert it to JSON: one object for each row
        ~ Переведите её в JSON: по объекту на каждую строку
        = Message of a program
        ~ Сообщение программы
        = Look into the log of the server that answered
        ~ Посмотрите в журнал сервера, который ответил
        = Plain text
        ~ Обычный текст
        = Look at the status of the answer: a message came in place of the data
        ~ Посмотрите на статус ответа: вместо данных пришло сообщение
        = `{1}` is no number of JSON
        ~ `{1}` — в JSON нет таких чисел
        = Put it in double quotes if it is a text
        ~ Если это текст, возьмите в двойные кавычки
        = Write `"{1}"`
        ~ Напишите `"{1}"`
        = Date `{1}` without quotes
        ~ Дата `{1}` без кавычек
        = Time `{1}` without quotes
        ~ Время `{1}` без кавычек
        = Colon behind `{1}`
        ~ Двоеточие после `{1}`
        = `{1}` has two points
        ~ в `{1}` две точки
        = Minus inside `{1}`
        ~ Минус внутри `{1}`
        = Write it in decimal
        ~ Запишите его десятичным
        = Hexadecimal `{1}`: JSON counts in tens
        ~ Шестнадцатеричное `{1}`: JSON считает десятками
        = Octal `{1}`: JSON counts in tens
        ~ Восьмеричное `{1}`: JSON считает десятками
        = Binary `{1}`: JSON counts in tens
        ~ Двоичное `{1}`: JSON считает десятками
        = Underscore in `{1}`: digits are not grouped
        ~ Подчёркивание в `{1}`: цифры не группируют
        = Apostrophe in `{1}`: digits are not grouped
        ~ Апостроф в `{1}`: цифры не группируют
        = Percent sign behind `{1}`
        ~ Знак процента после `{1}`
        = Write the number alone, or the text in quotes
        ~ Напишите только число или текст в кавычках
        = `n` behind `{1}` marks a long integer of JavaScript
        ~ `n` после `{1}` обозначает длинное целое JavaScript
        = Write the digits alone
        ~ Напишите только цифры
        = Minus without digits
        ~ Минус без цифр
        = Write the number behind it
        ~ Напишите после него число
        = Plus before `{1}`: only a minus stands there
        ~ Плюс перед `{1}`: там бывает только минус
        = Write it without
        ~ Напишите без него
        = Minus twice in `{1}`
        ~ Два минуса в `{1}`
        = Write it once or not at all
        ~ Напишите один или ни одного
        = Point of `{1}` has no digit before it
        ~ Перед точкой в `{1}` нет цифры
        = Write `0` before it
        ~ Напишите перед ней `0`
        = `{1}` has no form in JSON
        ~ `{1}` в JSON не записывается
        = Leave the member out, or write `null`
        ~ Уберите этот член или напишите `null`
        = `{1}` begins with a zero
        ~ `{1}` начинается с нуля
        = Write `{1}`, or `"{2}"` if it is a code
        ~ Напишите `{1}` или, если это код, `"{2}"`
        = Point of `{1}` has no digit behind it
        ~ После точки в `{1}` нет цифры
        = Write `0` behind it, or no point
        ~ Напишите после неё `0` или уберите точку
        = Exponent of `{1}` has no digits
        ~ У показателя степени `{1}` нет цифр
        = Write the digits, or no `e`
        ~ Напишите цифры или уберите `e`
        = `{1}` behind the number `{2}`
        ~ `{1}` после числа `{2}`
        = {1} as a key: keys are texts
        ~ {1} ключом: ключи — это тексты
        = Object
        ~ Объект
        = List
        ~ Список
        = Key missing before `:`
        ~ Нет ключа перед `:`
        = Write `"": …` if it is meant to be empty
        ~ Если ключ пустой, напишите `"": …`
        = Key `{1}` without quotes
        ~ Ключ `{1}` без кавычек
        = Number `{1}` as a key: keys are texts
        ~ Число `{1}` ключом: ключи — это тексты
        = a key
        ~ ключ
        = `{1}` between key and value
        ~ `{1}` между ключом и значением
        = Write `:`
        ~ Напишите `:`
        = Colon missing behind the key
        ~ Нет двоеточия после ключа
        = Semicolon where a comma belongs
        ~ Точка с запятой там, где нужна запятая
        = behind a value
        ~ после значения
        = in a list
        ~ в списке
        = Colon {1}
        ~ Двоеточие {1}
        = Names with values stand in `{` `}`
        ~ Имена со значениями стоят в `{` `}`
        = Comma missing before this
        ~ Перед этим пропущена запятая
        = Comma before the first element
        ~ Запятая перед первым элементом
        = Comma twice
        ~ Две запятые
        = `{1}` closes nothing: every bracket is closed
        ~ `{1}` ничего не закрывает: все скобки закрыты
        = Comma behind the value
        ~ Запятая после значения
        = Put several values in `[` `]`
        ~ Возьмите несколько значений в `[` `]`
        = Semicolon behind the value
        ~ Точка с запятой после значения
        = Colon behind the value
        ~ Двоеточие после значения
        = Put names with values in `{` `}`
        ~ Возьмите имена со значениями в `{` `}`
        = Text behind the value
        ~ Текст после значения
        = `{1}` behind the value
        ~ `{1}` после значения
        = Colon twice
        ~ Два двоеточия
        = Write it once
        ~ Напишите одно
        = Currency sign in `{1}`
        ~ Знак валюты в `{1}`
        = Write the number alone
        ~ Напишите только число
        = Digits of another script in `{1}`
        ~ Цифры другой письменности в `{1}`
        = Write `0` … `9`
        ~ Пишите `0` … `9`
        = `{1}` before a number is no minus of JSON
        ~ `{1}` перед числом — не минус JSON
        = Write `-`
        ~ Напишите `-`
        = `{1}` closes nothing: no bracket is open
        ~ `{1}` ничего не закрывает: открытых скобок нет
        = `{1}` does not close `{2}`
        ~ `{1}` не закрывает `{2}`
        = Call of `{1}`: JSON has no functions
        ~ Вызов `{1}`: в JSON нет функций
        = Write its value
        ~ Напишите его значение
        = `{1}` before a quote is Python
        ~ `{1}` перед кавычкой — это Python
        = Write it with `json.dumps`
        ~ Записывайте его через `json.dumps`
        = `{1}` is {2}
        ~ `{1}` — это {2}
        = no number of JSON
        ~ не число JSON
        = `{1}` is no word of JSON
        ~ `{1}` — в JSON нет такого слова
        = `{1}` has capital letters
        ~ в `{1}` заглавные буквы
        = Write `true`, or `"yes"` for the text
        ~ Напишите `true` или, если это текст, `"yes"`
        = Write `false`, or `"no"` for the text
        ~ Напишите `false` или, если это текст, `"no"`
        = Write `true`, or `"on"` for the text
        ~ Напишите `true` или, если это текст, `"on"`
        = Write `false`, or `"off"` for the text
        ~ Напишите `false` или, если это текст, `"off"`
        = Write the value itself
        ~ Напишите само значение
        = Write a value: JSON has no functions
        ~ Напишите значение: в JSON нет функций
        = `{1}` without quotes
        ~ `{1}` без кавычек
        = Comma before `{1}`
        ~ Запятая перед `{1}`
        = single quotes
        ~ одинарные кавычки
        = backticks
        ~ обратные апострофы
        = typographic quotes
        ~ типографские кавычки
        = low quotes
        ~ нижние кавычки
        = guillemets
        ~ кавычки-ёлочки
        = single typographic quotes
        ~ одинарные типографские кавычки
        = closing quotes
        ~ закрывающие кавычки
        = vertical tab
        ~ вертикальная табуляция
        = form feed
        ~ перевод страницы
        = no-break space U+00A0
        ~ неразрывный пробел U+00A0
        = next line U+0085
        ~ следующая строка U+0085
        = zero width space U+200B
        ~ пробел нулевой ширины U+200B
        = line separator U+2028
        ~ разделитель строк U+2028
        = paragraph separator U+2029
        ~ разделитель абзацев U+2029
        = narrow no-break space U+202F
        ~ узкий неразрывный пробел U+202F
        = thin space U+2009
        ~ тонкий пробел U+2009
        = ideographic space U+3000
        ~ идеографический пробел U+3000
        = byte order mark U+FEFF
        ~ метка порядка байтов U+FEFF
        = a comma
        ~ запятой
        = a colon
        ~ двоеточия
        """#
}

extension Catalogue {
    /// Findings about JSON and the text of expressions, in Russian.
    static let russianData = #"""
        MAP-1501 Пустой текст
        MAP-1502 Другой формат вместо JSON
        MAP-1503 Не текст
        MAP-1504 Кодировка не UTF-8
        MAP-1505 Текст обрывается
        MAP-1506 Текст после значения
        MAP-1507 Скобки не сходятся
        MAP-1508 Пропущена запятая
        MAP-1509 Лишняя запятая
        MAP-1510 Двоеточие не на своём месте
        MAP-1511 Нет значения
        MAP-1512 Ключ не является текстом
        MAP-1513 Слово, которого нет в JSON
        MAP-1514 Число в записи другого языка
        MAP-1515 Превышен предел
        MAP-1516 Кавычки не двойные
        MAP-1517 Управляющий символ в тексте
        MAP-1518 Символ без значения
        MAP-1519 Последовательность, которой нет в JSON
        MAP-1520 Половина суррогатной пары
        MAP-1521 Ключ объекта задан дважды
        MAP-1522 Комментарий
        MAP-1523 Пробел другого вида
        MAP-1524 Ответ прерван страницей ошибки
        MAP-1531 Записи не найдены
        MAP-1532 Запись не является объектом
        MAP-1533 Запись больше предела
        MAP-1534 Запятая между записями
        MAP-1535 Записи потеряны
        MAP-1801 Символ без значения в выражении
        MAP-1802 Незакрытый текст
        MAP-1803 Последовательность без значения
        MAP-1804 Число вне пределов
        MAP-1805 Буквы после числа
        MAP-1806 Слово не на своём месте
        MAP-1807 Незакрытая скобка
        MAP-1808 Выражение больше предела
        MAP-1809 Зарезервированное слово
        MAP-1810 Часть CEL, которой нет в выражениях
        all
        = `{1}` has no meaning in an expression
        ~ `{1}` в выражении ничего не значит
        = put it between apostrophes if it is meant as text
        ~ если это текст, возьмите в апострофы
        = The text ends with the mark it begins with, on the same line
        ~ Текст заканчивается тем же знаком, каким начался, на той же строке
        = everything after the opening mark is read as text
        ~ всё после открывающего знака читается как текст
        = close it, or use three marks for a text over several lines
        ~ закройте его или поставьте три знака для текста на нескольких строках
        = A name between back-ticks ends with one
        ~ Имя в обратных апострофах заканчивается обратным апострофом
        = close it
        ~ закройте его
        = `{1}` stands for no character
        ~ `{1}` не обозначает символ
        = known are \n \r \t \a \b \f \v \\ \' \" \? \` \x00 \u0000 \U00000000 \000
        ~ известны \n \r \t \a \b \f \v \\ \' \" \? \` \x00 \u0000 \U00000000 \000
        = write `\\` for a backslash, or put `r` before the text
        ~ напишите `\\` вместо обратной косой черты или поставьте `r` перед текстом
        = A decimal has at most 38 digits
        ~ В десятичном числе не больше 38 цифр
        = A whole number lies between -9223372036854775808 and 9223372036854775807
        ~ Целое число лежит между -9223372036854775808 и 9223372036854775807
        = write it with .0 behind it to make it a decimal, or as text if it is an id
        ~ допишите .0, чтобы получить десятичное число, или запишите текстом, если это идентификатор
        = `{1}` is neither a number nor a name
        ~ `{1}` — не число и не имя
        = a name begins with a letter
        ~ имя начинается с буквы
        = The expression ends where {1} belongs
        ~ Выражение заканчивается там, где нужно: {1}
        = `{1}` stands where {2} belongs
        ~ `{1}` стоит там, где нужно: {2}
        = `{1}` closes this bracket
        ~ эту скобку закрывает `{1}`
        = add `{1}`
        ~ добавьте `{1}`
        = An expression has at most {1} bytes
        ~ В выражении не больше {1} {1:байта|байт|байт}
        = An expression nests at most {1} levels
        ~ В выражении не больше {1} {1:уровня|уровней|уровней} вложенности
        = `{1}` is kept for later by CEL
        ~ `{1}` в CEL оставлено на будущее
        = a name that is reserved can only stand behind a point
        ~ зарезервированное имя может стоять только после точки
        = write `condition ? value : other`
        ~ напишите `condition ? value : other`
        = write `record.{1}` if it is a field
        ~ если это поле, напишите `record.{1}`
        = {1} are no part of mapping expressions
        ~ {1}: этого нет в выражениях сопоставлений
        = unsigned integers
        ~ целые без знака
        = protobuf messages
        ~ сообщения protobuf
        = not-a-number and infinity
        ~ не-число и бесконечность
        = bit operations
        ~ побитовые операции
        = the network library
        ~ сетевая библиотека
        = the block library
        ~ библиотека блоков
        = amounts are decimals and counts are integers
        ~ суммы — десятичные числа, а количества — целые
        = records hold text
        ~ записи хранят текст
        = records come from platforms
        ~ записи приходят с платформ
        = a decimal is always a number
        ~ десятичное число — всегда число
        = no field of a shop is a set of bits
        ~ ни одно поле магазина не является набором битов
        = no field of a shop is a network address
        ~ ни одно поле магазина не является сетевым адресом
        = only optimizers write them
        ~ их пишут только оптимизаторы
        = Spaces alone where a JSON value is expected
        ~ Одни пробелы там, где ожидается значение JSON
        = No text where a JSON value is expected
        ~ Пусто там, где ожидается значение JSON
        = an empty answer is no empty list: that would be `[]`
        ~ пустой ответ — не пустой список: тот был бы `[]`
        = Look at the status of the answer
        ~ Посмотрите на статус ответа
        = {1} where JSON is expected
        ~ {1} там, где ожидается JSON
        = Text ends behind {1}
        ~ Текст заканчивается после {1}
        = `{1}` missing: the text ends behind {2}
        ~ Нет `{1}`: текст заканчивается после {2}
        = Fetch or save it again
        ~ Получите или сохраните его заново
        = Closing quote `{1}` missing: the text ends before it
        ~ Нет закрывающей кавычки `{1}`: текст заканчивается раньше
        = Escape `{1}` is not finished: the text ends inside it
        ~ Последовательность `{1}` не закончена: текст обрывается внутри неё
        = Comment `/*` is not closed: the text ends inside it
        ~ Комментарий `/*` не закрыт: текст обрывается внутри него
        = Leave the comment out: JSON has none
        ~ Уберите комментарий: в JSON их нет
        = an answer that was cut off on its way ends like this
        ~ так заканчивается ответ, оборванный в пути
        = a JSON text is one value
        ~ текст JSON — это одно значение
        = Second value on a line of its own
        ~ Второе значение на отдельной строке
        = Second value behind the first one
        ~ Второе значение после первого
        = Read it as a stream of records (NDJSON)
        ~ Читайте его как поток записей (NDJSON)
        = Put the values in `[` `]`
        ~ Возьмите значения в `[` `]`
        = Write `,` between elements and between members
        ~ Ставьте `,` между элементами и между членами
        = a comma stands between two elements
        ~ запятая стоит между двумя элементами
        = Leave it out
        ~ Уберите
        = Value missing before `{1}`
        ~ Нет значения перед `{1}`
        = Write the value, or `null`
        ~ Напишите значение или `null`
        = Key without a value before `{1}`
        ~ Ключ без значения перед `{1}`
        = an object holds pairs
        ~ объект состоит из пар
        = Write `: ` and the value, or put texts in `[` `]`
        ~ Напишите `: ` и значение или возьмите тексты в `[` `]`
        = outside quotes there are `true`, `false` and `null`
        ~ вне кавычек бывают `true`, `false` и `null`
        = Comma inside a number before `{1}`
        ~ Запятая внутри числа перед `{1}`
        = Write a point
        ~ Напишите точку
        = Space inside a number
        ~ Пробел внутри числа
        = Write the digits without it
        ~ Напишите цифры без него
        = Number of more than {1} characters
        ~ Число длиннее {1} {1:символа|символов|символов}
        = no amount is that long
        ~ таких длинных сумм не бывает
        = Write it as a text
        ~ Запишите его текстом
        = Text of more than {1} bytes
        ~ Текст длиннее {1} {1:байта|байт|байт}
        = one value is held in memory as a whole
        ~ одно значение целиком держится в памяти
        = Read it as a stream of records
        ~ Читайте его как поток записей
        = Bracket nested deeper than {1} levels
        ~ Скобка вложена глубже {1} {1:уровня|уровней|уровней}
        = no record is that deep, and hostile ones would fill the stack
        ~ таких глубоких записей не бывает, а вредоносные переполнили бы стек
        = {1} around a text
        ~ {1} вокруг текста
        = Write `"`
        ~ Напишите `"`
        = Quote inside a text needs a backslash
        ~ Кавычке внутри текста нужна обратная косая черта
        = Write `\"`
        ~ Напишите `\"`
        = Line break inside a text
        ~ Перевод строки внутри текста
        = either it needs an escape, or the closing quote is missing
        ~ либо ему нужна последовательность, либо нет закрывающей кавычки
        = Write `\n`, or close the quote
        ~ Напишите `\n` или закройте кавычку
        = {1} inside a text needs an escape
        ~ {1} внутри текста записывается последовательностью
        = Write `{1}`
        ~ Напишите `{1}`
        = Tab
        ~ Табуляция
        = {1} between values
        ~ {1} между значениями
        = a file that was not written to its end is filled with NUL
        ~ недописанный файл заполнен NUL
        = `{1}` begins nothing in JSON
        ~ `{1}` в JSON ничего не начинает
        = Dots stand for something left out
        ~ Точки стоят вместо чего-то пропущенного
        = Give the whole text: this is an example from a page
        ~ Дайте текст целиком: это пример со страницы
        = `{1}` begins a place that was not filled in
        ~ `{1}` начинает незаполненное место
        = Fill the template in before it is sent
        ~ Заполните шаблон перед отправкой
        = Plus between values: JSON computes nothing
        ~ Плюс между значениями: JSON ничего не вычисляет
        = Write the result
        ~ Напишите результат
        = `\u{…}` is an escape of other languages
        ~ `\u{…}` — последовательность других языков
        = `\u` needs four hexadecimal digits
        ~ `\u` требует четырёх шестнадцатеричных цифр
        = Write `\u` and four digits, or the character itself
        ~ Напишите `\u` и четыре цифры или сам символ
        = Write `\u00e9` for é
        ~ Напишите `\u00e9` вместо é
        = first
        ~ первая
        = second
        ~ вторая
        = `{1}` is the {2} half of a character: U+FFFD takes its place
        ~ `{1}` — {2} половина символа: на её месте будет U+FFFD
        = a text was cut in the middle of a character, often of an emoji
        ~ текст обрезан посередине символа, часто эмодзи
        = Cut texts at characters
        ~ Режьте тексты по символам
        = `{1}` is given twice: the later value counts
        ~ `{1}` задан дважды: учитывается последнее значение
        = readers of JSON differ in which of the two they take
        ~ программы чтения JSON по-разному выбирают одно из двух
        = given first here
        ~ впервые задан здесь
        = `{1}` comment: JSON has none
        ~ Комментарий `{1}`: в JSON их нет
        = between values stand spaces, tabs and line breaks
        ~ между значениями стоят пробелы, табуляции и переводы строк
        = Write a space
        ~ Напишите пробел
        = HTML in the middle of the answer
        ~ HTML посередине ответа
        = the server failed while it was writing
        ~ сервер сломался во время записи
        = Fetch it again
        ~ Получите его заново
        = `{1}` is not in this answer
        ~ `{1}` в этом ответе нет
        = the object is empty
        ~ объект пуст
        = it has {1}
        ~ в нём есть {1}
        = Ask for `{1}` instead of `{2}`
        ~ Спросите `{1}` вместо `{2}`
        = Single value where `{1}` leads to records
        ~ Одно значение там, куда `{1}` ведёт за записями
        = records are objects, in a list or under their ids
        ~ записи — это объекты в списке или под своими идентификаторами
        = Record is an object with named fields
        ~ Запись — это объект с именованными полями
        = Name the place of the records with `--at`
        ~ Укажите место записей через `--at`
        = Record of more than {1} bytes
        ~ Запись длиннее {1} {1:байта|байт|байт}
        = a record is held in memory as a whole; this one is left out
        ~ запись целиком держится в памяти; эта пропущена
        = Name the place of the records with `--at`, if this is a whole answer
        ~ Укажите место записей через `--at`, если это ответ целиком
        = Comma between records that stand in no list
        ~ Запятая между записями, которые не стоят в списке
        = records in lines need none
        ~ записям на строках запятые не нужны
        = Put `[` and `]` around them, or leave the commas out
        ~ Возьмите их в `[` и `]` или уберите запятые
        = `{1}` between records: what follows is not read
        ~ `{1}` между записями: дальнейшее не читается
        = it is unclear where the next record begins
        ~ непонятно, где начинается следующая запись
        = Mend the text, or fetch it again
        ~ Исправьте текст или получите его заново
        = Stream ends inside a list or object around the records
        ~ Поток обрывается внутри списка или объекта вокруг записей
        """#
}

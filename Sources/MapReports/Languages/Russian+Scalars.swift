extension Catalogue {
    /// Findings about single values and about command lines, in Russian.
    static let russianScalars = #"""
        MAP-1301 Слово, которое где-то означает да или нет
        MAP-1302 Ключ, который где-то означает да или нет
        MAP-1303 Слово в другом написании
        MAP-1304 Ноль в начале
        MAP-1305 Число с подчёркиваниями
        MAP-1306 Число с двоеточиями
        MAP-1307 Число со знаком плюс
        MAP-1308 Число с показателем степени
        MAP-1309 Число в другой системе счисления
        MAP-1310 Точка без цифр с одной стороны
        MAP-1311 Бесконечность или не число
        MAP-1320 Текст обрезан знаком номера
        MAP-1321 Текст обрезан запятой
        MAP-1322 Текст начинается со скобки
        MAP-1323 Ключ без двоеточия
        MAP-1324 Элемент стал частью текста
        MAP-1325 Закрывающая скобка как текст
        MAP-1330 Буквы двух алфавитов в одном слове
        MAP-1331 Типографские кавычки
        MAP-1332 Типографское тире
        MAP-1333 Типографский минус
        MAP-1401 Файл не читается
        MAP-1402 Нет сопоставления
        MAP-1403 Неизвестная пара
        MAP-1404 Неизвестная платформа
        MAP-1405 Два документа в одной папке
        MAP-1406 Нет проекта
        MAP-1407 Какой экземпляр
        MAP-1408 Неизвестный экземпляр
        MAP-1409 Неизвестная сторона
        MAP-1410 Нечего заменять
        MAP-1411 Неизвестная запись
        MAP-1412 Неверные привязки
        MAP-1413 Нет теста
        MAP-1414 Не та сторона для записи
        MAP-1415 Нужна одна запись
        MAP-1416 Имена не являются объектом
        all
        = `{1}` without quotes is true or false for some programs and text for others
        ~ `{1}` без кавычек для одних программ — да или нет, для других — текст
        = the mapping language knows only `true` and `false`
        ~ язык сопоставлений знает только `true` и `false`
        = quote it if it is text: {1}
        ~ возьмите в кавычки, если это текст: {1}
        = write `{1}` if it is a switch
        ~ напишите `{1}`, если это переключатель
        = `{1}` without quotes is the key true or false for some programs
        ~ `{1}` без кавычек для некоторых программ — ключ true или false
        = `{1}` is written `{2}`, or in quotes where it is text
        ~ `{1}` пишется `{2}`, а если это текст — в кавычках
        = {1} begins with a zero, so it is a code and needs quotes
        ~ {1} начинается с нуля, значит, это код и ему нужны кавычки
        = as a number it loses the zeros, and some programs count it in eights
        ~ как число он теряет нули, а некоторые программы считают его восьмеричным
        = {1} has underscores between its digits
        ~ {1}: между цифрами стоят подчёркивания
        = some programs read the number without them, others the text
        ~ одни программы читают число без них, другие — текст
        = write the number without underscores if it is one
        ~ если это число, напишите его без подчёркиваний
        = {1} needs quotes: a time is text
        ~ {1}: нужны кавычки, время — это текст
        = some programs count it in sixties: 1:30 is 90 for them
        ~ некоторые программы считают шестьюдесятками: 1:30 для них — 90
        = {1} begins with a plus, so it is text and needs quotes
        ~ {1} начинается с плюса, значит, это текст и ему нужны кавычки
        = as a number it loses the plus; a phone must keep it
        ~ как число он теряет плюс, а телефону плюс нужен
        = {1} is a power of ten for some programs
        ~ {1} для некоторых программ — степень десяти
        = a code such as 12e5 would become another number
        ~ код вроде 12e5 стал бы другим числом
        = write the number out if it is one
        ~ если это число, напишите его полностью
        = {1} is a number in base 2, 8, or 16 for some programs
        ~ {1} для некоторых программ — число в системе 2, 8 или 16
        = the mapping language has decimal numbers only
        ~ в языке сопоставлений только десятичные числа
        = write the number in decimal if it is one
        ~ если это число, напишите его в десятичной системе
        = before
        ~ перед
        = behind
        ~ после
        = {1} has no digit {2} its dot
        ~ {1}: нет цифры {2} точкой
        = some programs read a number, others text
        ~ одни программы читают число, другие — текст
        = write the missing digit if it is a number
        ~ если это число, напишите недостающую цифру
        = {1} is no amount that a shop has
        ~ {1} — такой суммы в магазине не бывает
        = the mapping language has exact decimal numbers only
        ~ в языке сопоставлений только точные десятичные числа
        = put the whole text in quotes if it belongs to it
        ~ возьмите весь текст в кавычки, если это его часть
        = put a blank behind the number sign if it is a comment
        ~ если это комментарий, поставьте пробел после `#`
        = {1} is a comment, it does not belong to the text before it
        ~ {1} — комментарий, он не относится к тексту перед ним
        = {1} stands as a key of its own, without a value
        ~ {1} стоит отдельным ключом без значения
        = in braces a comma ends the text before it
        ~ в фигурных скобках запятая заканчивает текст перед ней
        = put the whole text in quotes: {1}
        ~ возьмите весь текст в кавычки: {1}
        = write `key: value` if it is a key
        ~ если это ключ, напишите `key: value`
        = {1} is a mapping here, because it begins with a brace
        ~ {1} здесь — объект, потому что начинается с фигурной скобки
        = {1} has neither a colon nor a value
        ~ {1}: нет ни двоеточия, ни значения
        = braces hold `key: value`; a list of words stands in brackets
        ~ в фигурных скобках стоит `key: value`; список слов берут в квадратные
        = write `key: value`, or use `[…]` for a list
        ~ напишите `key: value` или используйте `[…]` для списка
        = This dash belongs to the text above it and begins no element
        ~ Этот дефис относится к тексту выше и не начинает элемент
        = its line is indented deeper than the list
        ~ его строка стоит с большим отступом, чем список
        = the text begins here
        ~ текст начинается здесь
        = indent it like the other elements
        ~ сделайте отступ как у других элементов
        = {1} closes nothing, it is part of the text
        ~ {1} ничего не закрывает, это часть текста
        = write `{1}` in one alphabet
        ~ напишите `{1}` в одном алфавите
        = write the word in one alphabet
        ~ напишите слово в одном алфавите
        = put it in quotes if the mix is meant
        ~ возьмите в кавычки, если смесь нужна
        = `{1}` has the letter `{2}` ({3}) among letters of another alphabet
        ~ в `{1}` буква `{2}` ({3}) стоит среди букв другого алфавита
        = it looks like a word in one alphabet but is equal to none
        ~ выглядит как слово одного алфавита, но ни одному не равно
        = {1} keeps its curved quotes as part of the text
        ~ {1}: типографские кавычки остаются частью текста
        = only the straight quotes of the keyboard quote
        ~ кавычками служат только прямые кавычки клавиатуры
        = use straight quotes
        ~ возьмите прямые кавычки
        = put it in straight quotes as well if the curved ones belong to it
        ~ возьмите ещё и в прямые кавычки, если типографские — часть текста
        = `{1}` begins no element of a list, only `-` does
        ~ `{1}` не начинает элемент списка, его начинает только `-`
        = type `-`
        ~ наберите `-`
        = {1} is text, not a number below zero
        ~ {1} — текст, а не число меньше нуля
        = {1} is no minus sign for a number
        ~ {1} — не знак минуса для числа
        = `{1}` {2}
        ~ `{1}` {2}
        = `{1}` holds no YAML files of a mapping
        ~ в `{1}` нет файлов YAML с сопоставлением
        = name a folder with `pair:` or `platform:` files, or one of their files
        ~ назовите папку с файлами `pair:` или `platform:` либо один из этих файлов
        = the library is empty
        ~ библиотека пуста
        = the library has {1}
        ~ в библиотеке есть {1}
        = `{1}` is neither a folder, nor an instance of a project, nor a pair of the library
        ~ `{1}` — не папка, не экземпляр проекта и не пара библиотеки
        = `{1}` is neither a folder nor a pair of the library
        ~ `{1}` — не папка и не пара библиотеки
        = the platforms are: {1}
        ~ есть платформы: {1}
        = `{1}` is described by no platform file
        ~ `{1}` не описана ни одним файлом платформы
        = the places and types of a side come from its platform
        ~ места и типы стороны берутся из её платформы
        = `{1}` belongs in a folder of its own
        ~ `{1}` должно лежать в отдельной папке
        = the files of one folder are one document in pieces
        ~ файлы одной папки — это один документ по частям
        = the folder's document is named here
        ~ документ папки назван здесь
        = move the file, or give it the same name
        ~ переместите файл или дайте ему то же имя
        = `{1}` is not a project file
        ~ `{1}` — не файл проекта
        = a project file begins with `project:`
        ~ файл проекта начинается с `project:`
        = `{1}` has no instance of a pair
        ~ в `{1}` нет ни одного экземпляра пары
        = add one under `pairs:`, with `use: PAIR` and a connection for each side
        ~ добавьте его в `pairs:` с `use: ПАРА` и подключением для каждой стороны
        = one instance has to be named of: {1}
        ~ нужно назвать один экземпляр из: {1}
        = write its name and `--project {1}`
        ~ напишите его имя и `--project {1}`
        = `{1}` is no instance of `{2}`
        ~ `{1}` — у `{2}` нет такого экземпляра
        = its instances are: {1}
        ~ есть экземпляры: {1}
        = `{1}` is not a side of this pair
        ~ `{1}` — у этой пары нет такой стороны
        = the sides are: {1}
        ~ стороны: {1}
        = `{1}` is not the side across; that is `{2}`
        ~ `{1}` — не противоположная сторона; это `{2}`
        = leave `--to` out, or write `--to {1}`
        ~ уберите `--to` или напишите `--to {1}`
        = `{1}` is not in the pair, so it replaces nothing
        ~ `{1}` в паре нет, поэтому заменять нечего
        = a project replaces links by name and adds none
        ~ проект заменяет связи по имени и не добавляет новых
        = the names are: {1}
        ~ есть имена: {1}
        = the records are: {1}
        ~ есть записи: {1}
        = bindings are lists of pairs of ids, by record
        ~ привязки — это списки пар идентификаторов по записям
        = write for example `{"customer": [["46603", "77"]]}`
        ~ напишите, например, `{"customer": [["46603", "77"]]}`
        = `{1}` is not a case file
        ~ `{1}` — не файл теста
        = a case file begins with `case:` and is named `*.case.yaml`
        ~ файл теста начинается с `case:` и называется `*.case.yaml`
        = `{1}` has no record number {2}
        ~ в `{1}` нет записи номер {2}
        = `{1}` has to hold one record
        ~ в `{1}` должна быть одна запись
        = choose a record by its number: `--record 1`
        ~ выберите запись по номеру: `--record 1`
        = `--vars` is a JSON object
        ~ `--vars` — это объект JSON
        = write for example `--vars '{"a": 1}'`
        ~ напишите, например, `--vars '{"a": 1}'`
        = is not there
        ~ не существует
        = is a folder
        ~ — папка
        = is not a regular file
        ~ — не обычный файл
        """#
}

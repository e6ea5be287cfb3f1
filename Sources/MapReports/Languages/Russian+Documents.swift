extension Catalogue {
    /// Findings about documents, projects and platforms, in Russian.
    static let russianDocuments = #"""
        MAP-2001 Не тот вид значения
        MAP-2002 Неизвестный ключ
        MAP-2003 Нет ключа
        MAP-2004 Неизвестное слово
        MAP-2005 Несколько операторов
        MAP-2006 Неизвестный документ
        MAP-2007 Имя задано дважды
        MAP-2008 Непонятное направление
        MAP-2009 Две стороны
        MAP-2010 Непонятная строка
        MAP-2011 Внутри ничего нет
        MAP-2012 Исход не на своём месте
        MAP-2013 Секрет в файле
        MAP-2014 Место секрета
        MAP-2015 Неизвестный ключ экземпляра
        MAP-2016 Непонятный день
        MAP-2017 Строка без кода
        MAP-2018 Ожидается подключение
        MAP-2019 Непонятный возраст
        MAP-2020 Два снимка одного подключения
        MAP-2021 Подключение без настроек
        MAP-2022 Подключение без платформы
        MAP-2024 Нет значения по умолчанию
        MAP-2025 Непонятный адрес
        MAP-2026 Не для проекта
        MAP-2027 Код задан дважды
        MAP-2028 Неизвестный ключ потока
        MAP-2201 Ошибку нельзя разрешить
        MAP-2202 Разрешение без причины
        MAP-2203 Разрешение ни к чему не относится
        MAP-5001 Адрес без шифрования
        MAP-5002 Ключ используется дважды
        MAP-5003 Аккаунт используется дважды
        MAP-5004 Старый снимок
        MAP-5005 Снимок другой платформы
        MAP-5006 Версия не отвечает
        MAP-5007 Нет права
        MAP-5008 Секрет в адресе
        MAP-5009 Требование не проверено
        MAP-5010 Подключение не используется
        all
        = {1} has to be {2}, and {3} stands here
        ~ {1}: нужно {2}, а здесь стоит {3}
        = write for example `{1}`
        ~ напишите, например, `{1}`
        = `{1}` is not a key of {2}
        ~ `{1}` — нет такого ключа ({2})
        = a key that nothing reads would silently do nothing
        ~ ключ, который никто не читает, молча ничего бы не делал
        = the keys here are: {1}
        ~ здесь есть ключи: {1}
        = `{1}` has to be written in {2}
        ~ `{1}` нужно указать ({2})
        = `{1}` is not a word for {2}
        ~ `{1}` — нет такого слова ({2})
        = the words here are: {1}
        ~ здесь есть слова: {1}
        = One operator stands in a link, and here are {1}
        ~ В связи стоит один оператор, а здесь их несколько: {1}
        = their order would be a guess
        ~ их порядок пришлось бы угадывать
        = the first one stands here
        ~ первый стоит здесь
        = keep one; `round` and `canon` may stand beside it
        ~ оставьте один; рядом могут стоять `round` и `canon`
        = The first key says what a file is: `platform:`, `pair:`, `case:`, `project:` or `snapshot:`
        ~ Первый ключ говорит, что это за файл: `platform:`, `pair:`, `case:`, `project:` или `snapshot:`
        = it tells which other keys the file may have
        ~ от него зависит, какие ещё ключи могут быть в файле
        = write for example `pair: NAME` as the first line
        ~ напишите, например, `pair: NAME` первой строкой
        = move `{1}:` to the top
        ~ переместите `{1}:` в начало
        = `{1}` is given twice among {2}
        ~ `{1}` задано дважды ({2})
        = one of them would silently win
        ~ одно из них молча победило бы
        = first given here
        ~ впервые задано здесь
        = rename one, or put them together
        ~ переименуйте одно или объедините их
        = `{1}` has to name both sides with an arrow between them
        ~ `{1}` должно называть обе стороны со стрелкой между ними
        = write `{1} -> {2}` or the other way round
        ~ напишите `{1} -> {2}` или наоборот
        = A pair has exactly two sides
        ~ У пары ровно две стороны
        = A row has one code of each side, or a mapping with both sides
        ~ Строка — это по одному коду каждой стороны или объект с обеими сторонами
        = write for example `[new, open]`
        ~ напишите, например, `[new, open]`
        = write several codes as `{1}`
        ~ несколько кодов пишутся так: `{1}`
        = `{1}` is not an outcome of `{2}`
        ~ `{1}` — не исход для `{2}`
        = it would mean nothing here
        ~ здесь это ничего бы не значило
        = `{1}` takes {2}
        ~ `{1}` принимает {2}
        = {1} holds at least one
        ~ {1}: внутри должно быть хотя бы одно
        = write one, or remove the key
        ~ напишите хотя бы одно или уберите ключ
        = nothing
        ~ ничего
        = the text `{1}`
        ~ текст `{1}`
        = a mapping
        ~ объект
        = `{1}` is a secret, and its value stands in this file
        ~ `{1}` — секрет, а его значение стоит в этом файле
        = files of a project are copied, sent and kept in histories
        ~ файлы проекта копируют, пересылают и хранят в истории
        = name a variable that holds it: `{ env: {1} }`
        ~ назовите переменную, в которой он хранится: `{ env: {1} }`
        = change the secret on the platform: whoever read the file knows it
        ~ смените секрет на платформе: его знает каждый, кто читал файл
        = `{1}` has to name one place where the secret is kept
        ~ `{1}` должно называть одно место, где хранится секрет
        = write `{ env: NAME_OF_A_VARIABLE }`
        ~ напишите `{ env: NAME_OF_A_VARIABLE }`
        = write `{ file: PATH }`
        ~ напишите `{ file: PATH }`
        = `{1}` is neither a side of the pair nor a key of an instance
        ~ `{1}` — не сторона пары и не ключ экземпляра
        = the names here are: {1}
        ~ здесь есть имена: {1}
        = `{1}` has to be the name of a connection
        ~ `{1}` должно быть именем подключения
        = describe the connection under `connections:` and write its name here
        ~ опишите подключение в `connections:` и напишите здесь его имя
        = `{1}` is not a day of the calendar
        ~ `{1}` — не день календаря
        = write for example `taken: 2026-11-20`
        ~ напишите, например, `taken: 2026-11-20`
        = `{1}` is not a number of days
        ~ `{1}` — не число дней
        = write for example `fresh: 30d`
        ~ напишите, например, `fresh: 30d`
        = Every row of `{1}` has its `{2}`
        ~ У каждой строки `{1}` есть свой `{2}`
        = other places name the row by it
        ~ по нему строку называют в других местах
        = add `{1}: CODE`, or remove the row
        ~ добавьте `{1}: CODE` или уберите строку
        = `{1}` has two snapshots
        ~ у `{1}` два снимка
        = one of them would silently count
        ~ один из них молча учитывался бы
        = the other stands here
        ~ другой стоит здесь
        = remove the older one
        ~ уберите более старый
        = `{1}` has to say its platform and settings
        ~ `{1}` должно назвать свою платформу и настройки
        = `{1}` does not say which platform it connects to
        ~ `{1}` не говорит, к какой платформе подключается
        = add `platform: NAME`
        ~ добавьте `platform: NAME`
        = `{1}` is an address without encryption
        ~ `{1}` — адрес без шифрования
        = keys and records would go over the network for everyone to read
        ~ ключи и записи шли бы по сети открыто
        = write `https://`
        ~ напишите `https://`
        = without encryption only `localhost` and 127.0.0.1 are reached
        ~ без шифрования доступны только `localhost` и 127.0.0.1
        = `{1}` has the name and password of `{2}` in its address
        ~ в адресе `{1}` стоят имя и пароль `{2}`
        = addresses are shown in reports and logs
        ~ адреса видны в отчётах и журналах
        = take them out, and set them by the settings of the connection
        ~ уберите их и задайте настройками подключения
        = `{1}` and `{2}` have the same {3}
        ~ у `{1}` и `{2}` одинаковое: {3}
        = one account under two names would be read and written twice
        ~ один аккаунт под двумя именами читался и записывался бы дважды
        = the other connection stands here
        ~ другое подключение стоит здесь
        = use `{1}` in both places
        ~ используйте `{1}` в обоих местах
        = give each its own key
        ~ дайте каждому свой ключ
        = `{1}` is used by `{2}` and by `{3}`
        ~ `{1}` используют и `{2}`, и `{3}`
        = a key of this platform serves one shop: what two shops write with it cannot be told apart
        ~ ключ этой платформы обслуживает один магазин: записи двух магазинов с ним не различить
        = both would move the same records
        ~ оба переносили бы одни и те же записи
        = the other instance uses it here
        ~ другой экземпляр использует его здесь
        = make a key for each shop, and a connection for each key
        ~ создайте ключ для каждого магазина и подключение для каждого ключа
        = remove one of the instances
        ~ уберите один из экземпляров
        = The snapshot of `{1}` is {2} days old, and {3} days are allowed
        ~ Снимку `{1}` {2} {2:день|дня|дней}, а можно не больше {3}
        = codes and rights may have changed since
        ~ с тех пор коды и права могли измениться
        = the limit is written here
        ~ предел указан здесь
        = take the snapshot again
        ~ сделайте снимок заново
        = The snapshot of `{1}` is of {2}, and the connection goes to {3}
        ~ Снимок `{1}` сделан с {2}, а подключение ведёт к {3}
        = the platform of the connection
        ~ платформа подключения
        = `{1}` is not a version that `{2}` answers: it has {3}
        ~ `{1}` — не та версия, на которой отвечает `{2}`: у него {3}
        = none
        ~ ничего
        = every request would go to an address that is not there
        ~ каждый запрос уходил бы на несуществующий адрес
        = choose {1}
        ~ выберите {1}
        = `{1}` needs {2}
        ~ `{1}` требует {2}
        = are
        ~ отсутствуют
        = is
        ~ отсутствует
        = {1} {2} not among the rights of `{3}`
        ~ {1} {2} среди прав `{3}`
        = the rights on {1}
        ~ права на {1}
        = allow the key {1}
        ~ разрешите ключу {1}
        = take the snapshot again when it has been allowed since
        ~ если с тех пор разрешили, сделайте снимок заново
        = Nothing is known of the account `{1}` to check: {2}
        ~ Об аккаунте `{1}` ничего не известно, чтобы проверить: {2}
        = the requirement stands here
        ~ требование стоит здесь
        = keep what the account says in `snapshots/{1}.yaml`
        ~ храните сведения об аккаунте в `snapshots/{1}.yaml`
        = a pair file
        ~ файл пары
        = a side
        ~ сторона
        = sides
        ~ стороны
        = an option
        ~ параметр
        = options
        ~ параметры
        = a requirement
        ~ требование
        = a record
        ~ запись
        = records
        ~ записи
        = a check
        ~ проверка
        = an invariant
        ~ инвариант
        = a link
        ~ связь
        = links
        ~ связи
        = a form
        ~ форма
        = dictionaries
        ~ словари
        = a dictionary
        ~ словарь
        = a row
        ~ строка
        = rows that are read
        ~ читаемые строки
        = lines
        ~ строки заказа
        = a split
        ~ распределение
        = an extra line
        ~ дополнительная строка
        = a platform file
        ~ файл платформы
        = a record of a platform
        ~ запись платформы
        = a field
        ~ поле
        = fields
        ~ поля
        = a list of codes
        ~ справочник
        = a limit
        ~ предел запросов
        = a meaning
        ~ значение ответа
        = an effect
        ~ действие платформы
        = an operation
        ~ операция
        = a case file
        ~ файл теста
        = a vector
        ~ случай теста
        = a project file
        ~ файл проекта
        = an instance
        ~ экземпляр
        = a snapshot
        ~ снимок
        = a seen code
        ~ встреченный код
        = a place
        ~ место
        = a condition
        ~ условие
        = a type
        ~ тип
        = an outcome
        ~ исход
        = a value
        ~ значение
        = a setting
        ~ настройка
        = a platform
        ~ платформа
        = a column
        ~ столбец
        = a connection
        ~ подключение
        = a value or a list
        ~ значение или список
        = a mapping of keys
        ~ объект с ключами
        = the pair's name
        ~ имя пары
        = the platform's name
        ~ имя платформы
        = the project's name
        ~ имя проекта
        = the case's name
        ~ имя теста
        = the second side's place
        ~ место второй стороны
        = a list of places
        ~ список мест
        = a mapping of places
        ~ объект с местами
        = the parts of a value
        ~ части значения
        = a place, or a mapping of places
        ~ место или объект с местами
        = one try of several
        ~ одна из попыток
        = a list of dictionaries
        ~ список словарей
        = a list of patterns
        ~ список шаблонов
        = the parts of a name
        ~ части имени
        = a list of parts
        ~ список частей
        = a list of cases
        ~ список вариантов
        = the amount
        ~ сумма
        = the list
        ~ список
        = a path
        ~ путь
        = an address
        ~ адрес
        = a header
        ~ заголовок
        = added or removed elements
        ~ добавленные или удалённые элементы
        = `{1}` is an error here, and `allow` takes warnings and notes alone
        ~ `{1}` здесь ошибка, а `allow` принимает только предупреждения и примечания
        = an error keeps the mapping from running, or would lose data
        ~ с ошибкой сопоставление не работает или теряет данные
        = the error stands here
        ~ ошибка стоит здесь
        = mend it, and remove the code from `allow`
        ~ исправьте её и уберите код из `allow`
        = `allow` needs `because:` beside it
        ~ рядом с `allow` нужно `because:`
        = the next reader has to know why the finding is all right
        ~ следующий читатель должен знать, почему с этим замечанием всё в порядке
        = No finding here is `{1}`
        ~ Замечания `{1}` здесь нет
        = what it was written for is mended, or stands elsewhere
        ~ то, для чего оно написано, исправлено или стоит в другом месте
        = remove the code from `allow`
        ~ уберите код из `allow`
        = the flow `{1}` runs, and {2}
        ~ поток `{1}` работает, и {2}
        = `{1}` of {2} is said by the pair alone
        ~ `{1}` ({2}) говорит только пара
        = a project chooses within what the pair means, and does not change it
        ~ проект выбирает в пределах того, что означает пара, и не меняет этого
        = remove it, or make a pair of your own
        ~ уберите это или создайте свою пару
        = `{1}` is not a key of a flow
        ~ `{1}` — у потока нет такого ключа
        = a project sets: {1}
        ~ проект задаёт: {1}
        = `{1}://` begins no address of the web
        ~ `{1}://` не начинает веб-адрес
        = did you mean `https://`?
        ~ может быть, `https://`?
        = No instance uses `{1}`
        ~ `{1}` не использует ни один экземпляр
        = its key is kept for nothing
        ~ его ключ хранится зря
        = remove it, or use it in an instance
        ~ уберите его или используйте в экземпляре
        = `{1}` stands in two rows of {2}
        ~ `{1}` стоит в двух строках ({2})
        = what is said of it in one of them would silently win
        ~ молча победило бы то, что сказано в одной из них
        = `default` has to be followed by its value
        ~ после `default` должно стоять значение
        = write for example `{ default: 0 }`; for nothing write `omit` or `clear`
        ~ напишите, например, `{ default: 0 }`; если ничего — `omit` или `clear`
        = a record of a project
        ~ запись проекта
        """#
}

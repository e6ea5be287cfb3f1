extension Catalogue {
    /// Findings about names and types, in Russian.
    static let russianNames = #"""
        MAP-3001 Неизвестное поле
        MAP-3002 Неизвестная запись
        MAP-3003 Неизвестный справочник
        MAP-3004 Неизвестная платформа
        MAP-3005 Неизвестный параметр
        MAP-3006 Значение параметра
        MAP-3007 Нужен выбор параметра
        MAP-3008 Неизвестный словарь
        MAP-3009 Типы не переводятся друг в друга
        MAP-3010 Неизвестный вариант
        MAP-3011 Ожидается число
        MAP-3012 Непонятное место
        MAP-3013 Путь идёт слишком далеко
        MAP-3014 Селектор без списка
        MAP-3015 Нет селектора
        MAP-3016 Непонятный селектор
        MAP-3017 Непонятный шаблон
        MAP-3018 Шаблон без частей
        MAP-3019 Части не совпадают
        MAP-3020 Части без шаблона
        MAP-3021 Неизвестная форма
        MAP-3022 Непонятный справочник
        MAP-3023 Неизвестный код
        MAP-3024 Запись без стороны
        MAP-3025 Выбор без списка
        MAP-3026 Списки записей
        MAP-3027 Места обеих сторон
        MAP-3028 Нет ключа выбора
        MAP-3029 Выражение не вычисляется
        MAP-3030 Пара без сторон
        MAP-3031 Валюта неизвестна
        MAP-3032 Неизвестная запись пары
        MAP-3033 Неизвестный поток
        MAP-3034 Непонятный период
        MAP-3035 Неизвестное подключение
        MAP-3036 Нет подключения
        MAP-3037 Подключение другой платформы
        MAP-3038 Неизвестная настройка
        MAP-3039 Нет настройки
        MAP-3040 Неизвестный столбец
        MAP-3041 Словарь других кодов
        MAP-3043 Слишком мало элементов
        MAP-3044 Текст может не поместиться
        MAP-3045 Слишком мелкий шаг
        MAP-3046 Значение не подходит
        MAP-3047 Неизвестный часовой пояс
        MAP-3048 Коды без словаря
        MAP-3049 Свёртка другого типа
        MAP-3050 Несколько значений для одного места
        MAP-3051 Число цифр вместо шага
        MAP-3052 Запись идентификатора
        MAP-3055 Пределы переставлены
        MAP-3090 Такого вопроса нет
        MAP-3091 Ключ обязательной записи
        MAP-3201 Неизвестное имя в выражении
        MAP-3202 Неизвестное поле в выражении
        MAP-3203 Неизвестная функция
        MAP-3204 Аргументы, которых функция не принимает
        MAP-3205 Операция над неподходящими типами
        MAP-3206 Единицы не сочетаются
        MAP-3207 Условие не истинно и не ложно
        MAP-3208 Макрос в неизвестной форме
        MAP-3209 Деление может потерять цифры
        MAP-3210 Кода нет в справочнике
        MAP-3211 Слово, которого функция не знает
        MAP-3212 Выражение может работать слишком долго
        MAP-3213 Выражение не того типа
        MAP-3214 Регулярное выражение не читается
        all
        = `{1}` is not a field of {2}
        ~ `{1}` — нет такого поля ({2})
        = a path that leads nowhere would silently map nothing
        ~ путь, который никуда не ведёт, молча ничего бы не перенёс
        = its fields are: {1}{2}
        ~ есть поля: {1}{2}
        = `{1}` is not a record of {2}
        ~ `{1}` — нет такой записи ({2})
        = `{1}` is not a list of codes of {2}
        ~ `{1}` — нет такого справочника ({2})
        = No files describe the platform `{1}`
        ~ Платформу `{1}` не описывает ни один файл
        = put them in `platforms/{1}/` of the library, or beside the pair
        ~ положите их в `platforms/{1}/` библиотеки или рядом с парой
        = `{1}` is not an option of this pair
        ~ `{1}` — у этой пары нет такого параметра
        = `{1}` cannot be the option `{2}`
        ~ `{1}` не может быть значением параметра `{2}`
        = the option takes {1}
        ~ параметр принимает: {1}
        = `{1}` has to be chosen; it has no default
        ~ `{1}` нужно выбрать: значения по умолчанию нет
        = choose it in a project's `options:`, in a case's `given:`, or by `--option {1}=…`
        ~ выберите его в `options:` проекта, в `given:` теста или через `--option {1}=…`
        = `{1}` is not a dictionary of this pair
        ~ `{1}` — у этой пары нет такого словаря
        = `{1}` holds {2}, and {3} cannot become that
        ~ `{1}` хранит: {2}; а {3} этим стать не может
        = types convert exactly or not at all
        ~ типы переводятся точно или никак
        = match two lists with `list:`, or choose with `(first)`, `fold` or `pick`
        ~ сопоставьте два списка через `list:` или выберите через `(first)`, `fold` или `pick`
        = match two lists with `list:`, or write one element with `pick`
        ~ сопоставьте два списка через `list:` или запишите один элемент через `pick`
        = correct `unit:` in the platform's files, or use `compute`
        ~ исправьте `unit:` в файлах платформы или используйте `compute`
        = put an operator between them: `dictionary`, `pattern`, `compute` or `compose`
        ~ поставьте между ними оператор: `dictionary`, `pattern`, `compute` или `compose`
        = `{1}` is not a choice for `{2}`
        ~ `{1}` не подходит для `{2}`
        = `{1}` is not a number, and `{2}` is one
        ~ `{1}` — не число, а `{2}` — число
        = write a decimal such as 0.01
        ~ напишите десятичное число, например 0.01
        = `{1}` is not a path of names with points between them
        ~ `{1}` — не путь из имён через точку
        = write for example `client.email`, `phones(first).number` or `externalIds(code=x).value`
        ~ напишите, например, `client.email`, `phones(first).number` или `externalIds(code=x).value`
        = `{1}` cannot follow in `{2}`: before it stands {3}, which has no fields
        ~ `{1}` не может продолжать `{2}`: перед ним {3}, а там полей нет
        = end the path before `.{1}`
        ~ закончите путь перед `.{1}`
        = `({1})` chooses elements of a list, and no list stands before it
        ~ `({1})` выбирает элементы списка, а списка перед ним нет
        = remove `({1})`
        ~ уберите `({1})`
        = `{1}` is a field of each {2}, and `{3}` does not say of which
        ~ `{1}` есть у каждого элемента ({2}), а `{3}` не говорит, у какого
        = choose: `(first)`, `(last)`, `(all)` with a `fold`, `(member=value)`, or use `pick`
        ~ выберите: `(first)`, `(last)`, `(all)` с `fold`, `(member=value)` или используйте `pick`
        = `({1})` is not a selector
        ~ `({1})` — не селектор
        = write `(first)`, `(last)`, `(all)`, `(kind=main)` or `(id in options.NAME)`
        ~ напишите `(first)`, `(last)`, `(all)`, `(kind=main)` или `(id in options.NAME)`
        = `{1}` is not a pattern: names in braces, with texts between them
        ~ `{1}` — не шаблон: имена в фигурных скобках и тексты между ними
        = write for example `{width}[xх×]{depth}` or `{hour:02}:00`
        ~ напишите, например, `{width}[xх×]{depth}` или `{hour:02}:00`
        = The parts of `{1}` need a place each on one side
        ~ Каждой части `{1}` нужно место на одной из сторон
        = write that side as a mapping: `{ part: place, part: place }`
        ~ запишите эту сторону как объект: `{ part: place, part: place }`
        = The pattern has {1}, and the places have {2}
        ~ В шаблоне есть {1}, а в местах — {2}
        = parts and places are matched by name
        ~ части и места сопоставляются по имени
        = give the places the names of the pattern's parts
        ~ дайте местам имена частей шаблона
        = A value in named parts needs `pattern` or `names` to make one text of it
        ~ Чтобы собрать из именованных частей один текст, нужен `pattern` или `names`
        = write for example `pattern: "{1}"`
        ~ напишите, например, `pattern: "{1}"`
        = `{1}` is not a form
        ~ `{1}` — не форма
        = `{1}` has to be a side and one of its lists
        ~ `{1}` должно быть стороной и одним из её справочников
        = write for example `{1}.sites`
        ~ напишите, например, `{1}.sites`
        = `{1}` is not a code of {2}
        ~ `{1}` — нет такого кода ({2})
        = `{1}` does not say which record of {2} it is
        ~ `{1}` не говорит, какая это запись стороны {2}
        = write `{1}: RECORD` in it
        ~ напишите в ней `{1}: RECORD`
        = `{1}` is not a list of records
        ~ `{1}` — не список записей
        = `pick` chooses one element of a list
        ~ `pick` выбирает один элемент списка
        = elements of both sides are matched with each other
        ~ элементы обеих сторон сопоставляются друг с другом
        = lists of records are: {1}
        ~ списки записей: {1}
        = it is held against the other side's
        ~ оно сравнивается с местом другой стороны
        = add `{1}: PLACE`
        ~ добавьте `{1}: PLACE`
        = `by` in `take` needs `by:` beside it
        ~ `by` в `take` требует рядом `by:`
        = write for example `by: { externalId: "{id}" }`
        ~ напишите, например, `by: { externalId: "{id}" }`
        = `{1}` cannot be evaluated: {2}
        ~ `{1}` не вычисляется: {2}
        = `convert` needs to know in which currency the amount is
        ~ `convert` должен знать, в какой валюте сумма
        = add `currency: FIELD` to the field in the platform's files
        ~ добавьте `currency: FIELD` к полю в файлах платформы
        = One file of the pair has to say its two sides
        ~ Один из файлов пары должен назвать обе стороны
        = write for example `sides: { shop: shop, crm: crm }`
        ~ напишите, например, `sides: { shop: shop, crm: crm }`
        = `{1}` is not a record of this pair
        ~ `{1}` — у этой пары нет такой записи
        = `{1}` is not a flow of this pair
        ~ `{1}` — у этой пары нет такого потока
        = `{1}` is not a period for `{2}`: a whole number and one of s, m, h, d
        ~ `{1}` — не период для `{2}`: нужно целое число и одна из букв s, m, h, d
        = write for example `30s`, `10m`, `2h` or `1d`
        ~ напишите, например, `30s`, `10m`, `2h` или `1d`
        = there are: {1}{2}
        ~ есть: {1}{2}
        = known are: {1}{2}
        ~ известны: {1}{2}
        = a text
        ~ текст
        = an integer
        ~ целое число
        = a decimal in {1}
        ~ десятичное число ({1})
        = a decimal
        ~ десятичное число
        = money
        ~ деньги
        = a percentage
        ~ процент
        = true or false
        ~ true или false
        = a date
        ~ дата
        = a point in time
        ~ момент времени
        = a local time
        ~ местное время
        = a code
        ~ код
        = a text of parts
        ~ текст из частей
        = a list of records
        ~ список записей
        = a list
        ~ список
        = an object
        ~ объект
        = entries under free names
        ~ значения под произвольными именами
        = anything
        ~ что угодно
        = `{1}` is neither a field nor a variable here
        ~ `{1}` — здесь это не поле и не переменная
        = a misspelled field would be absent in every record
        ~ поле с опечаткой отсутствовало бы в каждой записи
        = take it of each element: `{1}.map(x, x.{2})`
        ~ возьмите его у каждого элемента: `{1}.map(x, x.{2})`
        = `{1}` asks for a field of a {2}, which has none
        ~ `{1}` спрашивает поле, а у этого типа полей нет: {2}
        = `{1}` is not a function
        ~ `{1}` — не функция
        = mappings cannot define functions of their own
        ~ в сопоставлениях нельзя определять свои функции
        = {1}{2}({3}) is no form of `{4}`
        ~ {1}{2}({3}) — у `{4}` нет такой формы
        = write {1}
        ~ напишите {1}
        = write `{1}`
        ~ напишите `{1}`
        = `{1}` does not take {2}
        ~ `{1}` не принимает {2}
        = `{1}` between {2} has no unit
        ~ `{1}` между {2} не имеет единицы
        = amounts of different units are neither added nor compared
        ~ величины в разных единицах не складывают и не сравнивают
        = take the unit off with `decimal(x)` if the numbers are meant
        ~ если нужны сами числа, снимите единицу через `decimal(x)`
        = {1} stands where `{2}` takes true or false
        ~ {1} стоит там, где `{2}` принимает true или false
        = there is no value that counts as true but true itself
        ~ истиной считается только само true
        = compare it: `x != ''`
        ~ сравните: `x != ''`
        = compare it: `x != 0`
        ~ сравните: `x != 0`
        = `? :` gives {1} in one case and {2} in the other
        ~ `? :` даёт {1} в одном случае и {2} в другом
        = `has` takes a field: `has(a.b)`
        ~ `has` принимает поле: `has(a.b)`
        = compare a value with null: `x != null`
        ~ сравните значение с null: `x != null`
        = {1} is neither a list nor a map
        ~ {1} — не список и не таблица
        = {1} stands where an optional belongs
        ~ {1} стоит там, где нужно необязательное значение
        = reach the value with `a.?b` or `a[?b]`, or wrap it in `optional.of(x)`
        ~ получите значение через `a.?b` или `a[?b]` либо оберните в `optional.of(x)`
        = `[]` takes a list or a map, not {1}
        ~ `[]` принимает список или таблицу, а не {1}
        = `[]` takes {1} here, not {2}
        ~ `[]` принимает здесь {1}, а не {2}
        = A division in a written value stands inside round
        ~ Деление в записываемом значении стоит внутри round
        = two whole numbers are divided without the rest
        ~ два целых числа делятся нацело, без остатка
        = the quotient may have digits without end
        ~ у частного может быть бесконечно много цифр
        = write `round(a / b, 0.01, 'half_up')`
        ~ напишите `round(a / b, 0.01, 'half_up')`
        = the comparison never holds
        ~ сравнение никогда не выполнится
        = `{1}` is not a rounding mode
        ~ `{1}` — не способ округления
        = the modes are {1}
        ~ способы: {1}
        = `{1}` is not a form of text
        ~ `{1}` — не форма текста
        = `{1}` is not a regular expression: {2}
        ~ `{1}` — не регулярное выражение: {2}
        = patterns follow RE2, whose time grows with the length of the text and no faster
        ~ выражения следуют RE2: время растёт с длиной текста и не быстрее
        = put `r` before the text so that each backslash reaches the expression
        ~ поставьте `r` перед текстом, чтобы каждая обратная косая черта дошла до выражения
        = endless
        ~ бесконечно много
        = The expression may take {1} steps, more than {2}
        ~ Выражение может занять шагов: {1}, больше чем {2}
        = every macro inside a macro multiplies by the length of its list
        ~ каждый макрос внутри макроса умножает на длину своего списка
        = declare how long the lists are, or nest fewer macros
        ~ укажите длину списков или вкладывайте меньше макросов
        = {1} stands where {2} belongs
        ~ {1} стоит там, где нужно {2}
        = compare like with like: `decimal(x)` reads a text, `string(x)` writes one
        ~ сравнивайте подобное с подобным: `decimal(x)` читает текст, `string(x)` пишет его
        = read the text with `timestamp(x)`
        ~ прочитайте текст через `timestamp(x)`
        = read the text with `duration(x)`
        ~ прочитайте текст через `duration(x)`
        = write true and false without apostrophes
        ~ пишите true и false без апострофов
        = Unknown connection
        ~ Неизвестное подключение
        = `{1}` is not a connection of this project
        ~ `{1}` — у этого проекта нет такого подключения
        = `{1}` is not a setting of {2}
        ~ `{1}` — нет такой настройки ({2})
        = `{1}` is not a column of {2}
        ~ `{1}` — нет такого столбца ({2})
        = `{1}` holds codes of {2}, and `{3}` maps codes of {4}
        ~ `{1}` хранит коды {2}, а `{3}` сопоставляет коды {4}
        = codes of one list that happen to be codes of another would mean something else
        ~ коды одного справочника, случайно совпавшие с кодами другого, значили бы другое
        = the column is named here
        ~ столбец назван здесь
        = name a dictionary over {1}, or another place
        ~ назовите словарь над {1} или другое место
        = `{1}` does not say which connection is its {2}
        ~ `{1}` не говорит, какое подключение у стороны {2}
        = add `{1}: CONNECTION`{2}
        ~ добавьте `{1}: CONNECTION`{2}
        = ; there are: {1}
        ~ ; есть: {1}
        = `{1}` connects to {2}, and the side `{3}` is of {4}
        ~ `{1}` подключается к {2}, а сторона `{3}` — это {4}
        = its platform is named here
        ~ её платформа названа здесь
        = add a connection to {1}
        ~ добавьте подключение к {1}
        = `{1}` lacks `{2}`, which every request to {3} needs
        ~ в `{1}` нет `{2}`, а это нужно каждому запросу к {3}
        = add `{1}: …` to the connection
        ~ добавьте `{1}: …` к подключению
        = an operator
        ~ оператор
        = a field name
        ~ имя поля
        = a name
        ~ имя
        = a value
        ~ значение
        = `{1}` holds {2}, which cannot be cut
        ~ `{1}` хранит {2}, а это обрезать нельзя
        = only a text has a shorter beginning that still means something
        ~ только у текста есть более короткое начало, которое ещё что-то значит
        = write `omit`, `park`, or `{ default: VALUE }`
        ~ напишите `omit`, `park` или `{ default: VALUE }`
        = `{1}` is required, and `clear` empties it
        ~ `{1}` обязательно, а `clear` очищает его
        = write `park`, `omit`, or `{ default: VALUE }`
        ~ напишите `park`, `omit` или `{ default: VALUE }`
        = `{1}` cannot stand in `{2}`: {3}
        ~ `{1}` не может стоять в `{2}`: {3}
        = write a value that the field takes
        ~ напишите значение, которое поле принимает
        = `{1}` takes {2} characters, and `{3}` may have {4}
        ~ `{1}` принимает символов: {2}, а в `{3}` может быть {4}
        = for a longer one {1}, and nothing here says so
        ~ для более длинного {1}, и здесь об этом ничего не сказано
        = write `unfit: { {1}: cut }`, or `park`, or `omit`
        ~ напишите `unfit: { {1}: cut }`, `park` или `omit`
        = `{1}` keeps {2} digits behind the point, and a step of {3} gives more
        ~ `{1}` хранит {2} {2:цифру|цифры|цифр} после точки, а шаг {3} даёт больше
        = what is rounded to this step does not fit the field
        ~ округлённое до этого шага не помещается в поле
        = round to {1}
        ~ округляйте до {1}
        = `to` is a step: every {1} whole units of `{2}`
        ~ `to` — это шаг: каждые {1} {1:целая единица|целые единицы|целых единиц} `{2}`
        = prices in steps of {1} are rare, and the field has digits behind the point
        ~ цены с шагом {1} редки, а у поля есть цифры после точки
        = for {1} digits write {2}
        ~ для {1} {1:цифры|цифр|цифр} напишите {2}
        = `{1}` is the values of several elements, and one is written
        ~ `{1}` — это значения нескольких элементов, а записывается одно
        = add `fold: sum`, `first`, `{ join: ", " }` or another
        ~ добавьте `fold: sum`, `first`, `{ join: ", " }` или другую свёртку
        = `{1}` takes codes of {2}, and {3} has others: {4}{5}
        ~ `{1}` принимает коды {2}, а у {3} другие: {4}{5}
        = the platform refuses codes that it does not know
        ~ платформа не примет коды, которых не знает
        = `{1}` holds {2}, and `{3}` takes numbers
        ~ `{1}` хранит {2}, а `{3}` принимает числа
        = write `fold: first`, `last`, `count` or `{ join: ", " }`
        ~ напишите `fold: first`, `last`, `count` или `{ join: ", " }`
        = `{1}` is the identity of {2}, and only the platform gives it
        ~ `{1}` — идентификатор {2}, его выдаёт только платформа
        = nothing that the link reads would arrive
        ~ ничего из прочитанного связью не дошло бы
        = name another place, or remove the link
        ~ назовите другое место или уберите связь
        = `{1}` holds nothing: {2} to {3}
        ~ `{1}` ничего не принимает: от {2} до {3}
        = the most stands here
        ~ наибольшее стоит здесь
        = exchange them
        ~ поменяйте их местами
        = `{1}` is not a time zone
        ~ `{1}` — не часовой пояс
        = times without an offset are read by it
        ~ по нему читается время без смещения
        = write for example `Europe/Berlin` or `UTC`
        ~ напишите, например, `Europe/Berlin` или `UTC`
        = `{1}` has {2} elements, and {3} are the least
        ~ в `{1}` элементов: {2}, а нужно не меньше {3}
        = name at least {1}
        ~ назовите не меньше {1}
        = it holds {1}
        ~ оно хранит {1}
        = it holds whole numbers
        ~ оно хранит целые числа
        = it holds no less than {1}
        ~ оно хранит не меньше {1}
        = it holds no more than {1}
        ~ оно хранит не больше {1}
        = it holds true or false
        ~ оно хранит true или false
        = it holds up to {1} characters
        ~ в нём до {1} {1:символа|символов|символов}
        = the option is declared here
        ~ параметр объявлен здесь
        """#
}

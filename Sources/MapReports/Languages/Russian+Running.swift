extension Catalogue {
    /// Findings about running, in Russian.
    static let russianRunning = #"""
        MAP-6201 Выражение без значения
        MAP-6290 Неверные записи другой стороны
        MAP-9001 Ошибка в mapctl: оформление меняет содержание
        all
        = ask first whether it is there: `has(a.b)`, or `a.?b.orValue(c)`
        ~ сначала спросите, есть ли оно: `has(a.b)` или `a.?b.orValue(c)`
        = ask for it with `a.?b` or `a[?b]`, and give another value with `orValue(c)`
        ~ спрашивайте через `a.?b` или `a[?b]` и давайте другое значение через `orValue(c)`
        = ask for it with `a[?i]`, or compare with `size()` first
        ~ спрашивайте через `a[?i]` или сначала сравните с `size()`
        = compare the divisor with 0 first: `b == 0 ? c : a / b`
        ~ сначала сравните делитель с 0: `b == 0 ? c : a / b`
        = give another value with `orValue(c)`
        ~ дайте другое значение через `orValue(c)`
        = the record has something else than its platform file declares
        ~ в записи не то, что объявляет файл платформы
        = nest fewer macros, or shorten the lists first
        ~ вкладывайте меньше макросов или сначала сократите списки
        = a time is written `2024-05-01T10:00:00Z`
        ~ время пишется так: `2024-05-01T10:00:00Z`
        = a duration is written `1h30m`
        ~ длительность пишется так: `1h30m`
        = {1} is no {2}
        ~ {1} — не {2}
        = null does not take part in `{1}`
        ~ null не участвует в `{1}`
        = {1} is not a key of the map
        ~ {1} — в таблице нет такого ключа
        = `{1}` is not a field of the value
        ~ `{1}` — у значения нет такого поля
        = {1} is outside of 0 to {2}
        ~ {1} вне пределов от 0 до {2}
        = zero divides nothing
        ~ на ноль не делят
        = the result of `{1}` has too many digits
        ~ в результате `{1}` слишком много цифр
        = the quotient has digits without end, which only `round(x, step, mode)` can cut
        ~ у частного бесконечно много цифр, обрезать их может только `round(x, step, mode)`
        = times lie between the years 1 and 9999
        ~ время лежит между годами 1 и 9999
        = `{1}` does not read as {2}
        ~ `{1}` не читается как {2}
        = `{1}` is not a known time zone
        ~ `{1}` — неизвестный часовой пояс
        = `{1}` is not declared
        ~ `{1}` не объявлено
        = an optional without a value was asked for it
        ~ у необязательного значения спросили значение, которого нет
        = {1} stands twice in the map
        ~ {1} стоит в таблице дважды
        = {1} is not a type of keys
        ~ {1} не может быть типом ключей
        = the evaluation takes more steps than it may
        ~ вычисление занимает больше шагов, чем можно
        = The file laid out anew would not say the same
        ~ Заново оформленный файл говорил бы другое
        = this is a mistake of mapctl; the file was left as it is
        ~ это ошибка mapctl; файл оставлен как есть
        = report it with the file, or the part of it that still shows it
        ~ сообщите о ней, приложив файл или его часть, на которой она видна
        = `{1}` does not hold records: JSON objects, at most {2}
        ~ в `{1}` нет записей: нужны объекты JSON, не больше {2}
        = give one record a line, or a list of them
        ~ дайте по одной записи на строку или их список
        """#
}

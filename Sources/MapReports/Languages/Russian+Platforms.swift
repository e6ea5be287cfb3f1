extension Catalogue {
    /// Findings about how platforms are talked to, in Russian.
    static let russianPlatforms = #"""
        MAP-5101 Несколько методов
        MAP-5102 Неизвестная операция
        MAP-5103 Неизвестная настройка платформы
        MAP-5104 Неизвестный профиль
        MAP-5105 Неизвестный адрес
        MAP-5106 Непонятный шаблон
        MAP-5107 Непонятное время
        MAP-5108 Ожидается количество
        MAP-5109 Не сказано о повторе
        MAP-5110 Не сказано о поиске
        MAP-5111 Нет ключа этого вида
        MAP-5112 Путь ведёт за пределы адреса
        MAP-5113 Адрес без схемы
        MAP-5114 Не сказано, чей это адрес
        MAP-5115 Ключ для чужого адреса
        = An operation is one request, and here are `{1}` and `{2}`
        ~ Операция — это один запрос, а здесь `{1}` и `{2}`
        = make two operations of it
        ~ сделайте из неё две операции
        = `{1}` is not an operation of {2}
        ~ `{1}` — нет такой операции ({2})
        = `{1}` is not a profile of this platform
        ~ `{1}` — у этой платформы нет такого профиля
        = `{1}` is not a name in `hosts`
        ~ `{1}` — нет такого имени в `hosts`
        = `{1}` needs a name in each pair of braces
        ~ `{1}`: в каждой паре фигурных скобок нужно имя
        = write for example `orders/{id}.json`, `{ids:comma}` or `{since:unix}`
        ~ напишите, например, `orders/{id}.json`, `{ids:comma}` или `{since:unix}`
        = `{1}` has to be a whole number with `ms`, `s`, `m`, `h` or `d`, for `{2}`
        ~ `{1}` должно быть целым числом с `ms`, `s`, `m`, `h` или `d` (для `{2}`)
        = write for example `{1}: 5m`
        ~ напишите, например, `{1}: 5m`
        = `{1}` has to be a whole number, for `{2}`
        ~ `{1}` должно быть целым числом (для `{2}`)
        = write for example `{1}: 50`
        ~ напишите, например, `{1}: 50`
        = `{1}` has to say what happens when it is sent twice
        ~ `{1}` должно сказать, что будет, если отправить дважды
        = after a lost answer nobody knows whether a `{1}` has been carried out
        ~ после потерянного ответа неизвестно, выполнен ли `{1}`
        = write `repeat:` with safe, unique, client_key or search_first; unknown never repeats
        ~ напишите `repeat:` со словом safe, unique, client_key или search_first; unknown не повторяет
        ~ никогда
        = `search_first` needs `search`
        ~ `search_first` требует `search`
        = write for example `search: { by: orders.list, same: [email, total] }`
        ~ напишите, например, `search: { by: orders.list, same: [email, total] }`
        = write `repeat: unknown` where nothing can be searched for
        ~ напишите `repeat: unknown` там, где искать нечего
        = `{1}` has to be written for `{2}`
        ~ для `{2}` нужно указать `{1}`
        = add `{1}:`
        ~ добавьте `{1}:`
        = `{1}` has to go on behind the platform's address
        ~ `{1}` должно продолжать адрес платформы
        = a key must never travel to another place
        ~ ключ никогда не должен попасть в другое место
        = write it without `/` at the start, and other addresses under `hosts`
        ~ пишите без `/` в начале, а другие адреса — в `hosts`
        = `to: {1}` has to say with `within` whose address it may be
        ~ `to: {1}` должно сказать через `within`, чьим может быть адрес
        = an answer could lead the data anywhere
        ~ ответ мог бы увести данные куда угодно
        = add for example `within: [files.example.com]`
        ~ добавьте, например, `within: [files.example.com]`
        = `to: {1}` has to go without the key
        ~ `to: {1}` должно обходиться без ключа
        = add `open: true`
        ~ добавьте `open: true`
        = `{1}` has to begin with `https://`
        ~ `{1}` должно начинаться с `https://`
        = write `https://{1}`
        ~ напишите `https://{1}`
        """#
}

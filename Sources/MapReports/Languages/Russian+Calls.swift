extension Catalogue {
    /// Findings about connections and calls, in Russian.
    static let russianCalls = #"""
        MAP-5150 Нет проекта с подключениями
        MAP-5151 Неизвестное подключение
        MAP-5152 Какое подключение
        MAP-5153 Нет подключения
        MAP-5154 Нет секрета
        MAP-5155 Секрет открыт для всех
        MAP-5156 Нет сертификата
        MAP-5157 Неизвестная операция
        MAP-5158 Вызов, который пишет
        MAP-5159 Нет параметра
        MAP-5160 Настройка не задана
        MAP-5161 Адрес не допущен
        MAP-5162 Слишком большое тело
        MAP-5163 Догадка
        MAP-5164 Нечего вызывать
        MAP-5165 Отказ платформы
        MAP-5166 Нет ответа
        MAP-5167 Возможно, записано
        MAP-5168 Вход не удался
        MAP-5169 Страницы без конца
        MAP-5170 Тело — не запись
        MAP-5171 Нет сети
        MAP-5172 Нечего читать
        MAP-5173 Часы расходятся
        MAP-5174 Нет права
        MAP-5175 Неизвестный параметр
        MAP-5180 Новому токену нет места
        MAP-5181 Новый токен потерян
        MAP-5182 Файл не прочитан или не записан
        all
        = That the platform has `{1}` is a guess of its file
        ~ Что на платформе есть `{1}` — догадка её файла
        = The answer leads to `{1}`, which is another origin
        ~ Ответ ведёт на `{1}`, а это другой адрес
        = The answer of `{1}` has no token
        ~ В ответе `{1}` нет токена
        = The answer to `{1}` was lost: the platform may have carried it out
        ~ Ответ на `{1}` потерян: платформа могла это выполнить
        = The body has {1} bytes, and `{2}` takes {3}
        ~ В теле {1} байтов, а `{2}` принимает {3}
        = The file under `trust` of `{1}` holds no certificate in PEM form
        ~ В файле под `trust` у `{1}` нет сертификата в виде PEM
        = The pages of `{1}` {2}
        ~ Страницы `{1}` {2}
        = The platform is known not to have `{1}`
        ~ Известно, что на платформе нет `{1}`
        = There is no `mapctl.yaml` here or in the folders around
        ~ Здесь и в папках выше нет `mapctl.yaml`
        = This program was started without a way to other machines
        ~ Программа запущена без пути к другим машинам
        = Nobody has logged in, because what the login renews could not be kept: {1}
        ~ Входа не было, потому что не удалось бы сохранить то, что он обновляет: {1}
        = What the login has renewed could not be kept: {1}
        ~ Не удалось сохранить то, что обновил вход: {1}
        = `{1}` was not done: {2}
        ~ `{1}` не выполнено: {2}
        = `{1}` of `{2}` was answered with {3}, to come back in {4}: {5}
        ~ на `{1}` от `{2}` пришёл ответ {3}, вернуться через {4}: {5}
        = files are read and written in the `folder` of the connection alone
        ~ файлы читаются и пишутся только в папке `folder` подключения
        = correct the path, or name the folder: `folder: PATH` in the connection
        ~ исправьте путь или назовите папку: `folder: ПУТЬ` в подключении
        = the secret of a login is good once, and the next run needs the one that comes instead
        ~ секрет входа годится один раз, и следующему запуску нужен тот, что пришёл взамен
        = name a file that can be written, as `{ file: PATH }`, with the secret in it
        ~ назовите файл, в который можно писать, как `{ file: ПУТЬ }`, и положите секрет туда
        = the secret that is there was good once
        ~ тот секрет, что там лежит, годился один раз
        = get a new one on the platform and put it in its place
        ~ получите новый на платформе и положите на его место
        = `{1}` cannot be had: {2}
        ~ `{1}` не получить: {2}
        = `{1}` changes the account
        ~ `{1}` изменяет аккаунт
        = `{1}` does not say its `{2}`
        ~ у `{1}` не указано `{2}`
        = `{1}` of `{2}` got no answer: {3}
        ~ на `{1}` нет ответа от `{2}`: {3}
        = `{1}` has no connection to {2}
        ~ у `{1}` нет подключения к {2}
        = `{1}` has several connections to {2}
        ~ у `{1}` несколько подключений к {2}
        = `{1}` has to hold one JSON object, or a list of them
        ~ в `{1}` должен быть один объект JSON или список объектов
        = `{1}` leads out of the folder
        ~ `{1}` ведёт за пределы папки
        = `{1}` is no address
        ~ `{1}` — не адрес
        = `{1}` is no connection of `{2}`
        ~ `{1}` — не подключение `{2}`
        = `{1}` of `{2}` was answered with {3}: {4}
        ~ на `{1}` от `{2}` пришёл ответ {3}: {4}
        = `{1}` with the value `{2}` would lead to another path
        ~ `{1}` со значением `{2}` вело бы на другой путь
        = `{1}`, which holds `{2}`, may be read by other users
        ~ `{1}`, где лежит `{2}`, могут читать другие пользователи
        = a key goes to the platform that it is for, and nowhere else
        ~ ключ уходит только на свою платформу и никуда больше
        = a second sending could do it twice
        ~ повторная отправка могла бы сделать это дважды
        = add `accept_assumed: true` to `{1}` to try it
        ~ добавьте `accept_assumed: true` в `{1}`, чтобы попробовать
        = add `private: allowed` where the platform stands in your own network
        ~ добавьте `private: allowed`, если платформа стоит в вашей сети
        = add it under `connections:` with `platform: {1}`
        ~ добавьте его в `connections:` с `platform: {1}`
        = are asked for by `{1}`, which the last record does not have
        ~ запрашиваются по `{1}`, а в последней записи его нет
        = check the address of the connection and the way to it
        ~ проверьте адрес подключения и путь к нему
        = check the id and the settings of the connection
        ~ проверьте идентификатор и настройки подключения
        = check the settings of the connection
        ~ проверьте настройки подключения
        = come again and again
        ~ повторяются снова и снова
        = correct `page` of the operation in the platform file
        ~ исправьте `page` операции в файле платформы
        = correct the settings of the connection
        ~ исправьте настройки подключения
        = correct what is sent
        ~ исправьте то, что отправляется
        = it did not come in time
        ~ он не пришёл вовремя
        = it is larger than anything that can be meant
        ~ он больше всего, что может иметься в виду
        = nothing here signs requests
        ~ здесь нечем подписывать запросы
        = it was cancelled
        ~ отменено
        = its `connections` say where the accounts are and where their keys are kept
        ~ его `connections` говорят, где аккаунты и где лежат их ключи
        = its connections are: {1}
        ~ его подключения: {1}
        = look at the request with `--show-request`
        ~ посмотрите запрос с `--show-request`
        = look on the platform before it is sent again
        ~ посмотрите на платформе, прежде чем отправлять снова
        = name a file with `-----BEGIN CERTIFICATE-----`
        ~ укажите файл с `-----BEGIN CERTIFICATE-----`
        = name one of them: {1}
        ~ назовите одно из них: {1}
        = name one: `--project FILE`
        ~ назовите его: `--project FILE`
        = no words
        ~ без слов
        = nobody has seen it work
        ~ никто не видел, чтобы это работало
        = set it: `export {1}=…`
        ~ задайте её: `export {1}=…`
        = put the secret there, or name another place for it
        ~ положите секрет туда или укажите другое место
        = read the record that is there
        ~ прочитайте запись, которая там есть
        = run `mapctl` itself
        ~ запустите сам `mapctl`
        = see what the key may do with `mapctl rights`
        ~ посмотрите, что можно ключу: `mapctl rights`
        = send fewer records at once
        ~ отправляйте меньше записей за раз
        = send it with `--write`
        ~ отправьте с `--write`
        = the platform leads to `{1}`, where no key may go
        ~ платформа ведёт на `{1}`, куда ключ не уходит
        = `{1}` takes no parameter `{2}`
        ~ `{1}` не принимает параметра `{2}`
        = a parameter that nothing sends would silently do nothing
        ~ параметр, который никуда не отправляется, молча ничего бы не делал
        = it takes none
        ~ параметров нет
        = it takes: {1}
        ~ принимаются: {1}
        = there are: {1}
        ~ есть: {1}
        = to go on would read the same records for ever
        ~ иначе одни и те же записи читались бы вечно
        = try again later
        ~ повторите позже
        = try again later, or ask what else uses the key
        ~ повторите позже или узнайте, что ещё пользуется ключом
        = use another operation
        ~ возьмите другую операцию
        = what a call writes cannot be taken back by mapctl
        ~ записанное вызовом mapctl не вернёт назад
        = what it lists: {1}
        ~ списки есть для: {1}
        = whoever reads the key can do all that it may
        ~ кто прочёл ключ, может всё, что можно ключу
        = write one, for example with `mapctl init --from PAIR FOLDER`
        ~ создайте его, например: `mapctl init --from PAIR FOLDER`
        = write what the operation sends as `record`, or as `records`
        ~ запишите то, что операция отправляет как `record` или как `records`
        = {1} does not list `{2}`
        ~ на {1} нет списка `{2}`
        = {1} has no operation `{2}`
        ~ на {1} нет операции `{2}`
        = The clock of `{1}` is {2} seconds ahead of this machine's
        ~ Часы `{1}` спешат относительно этой машины на {2} с
        = The clock of `{1}` is {2} seconds behind this machine's
        ~ Часы `{1}` отстают от этой машины на {2} с
        = what changed between two reads is told by clocks
        ~ что изменилось между двумя чтениями, определяют по часам
        = set the clock of this machine, for example with `timedatectl set-ntp true`
        ~ поставьте часы этой машины, например `timedatectl set-ntp true`
        = The key of `{1}` may not call `{2}`
        ~ Ключу `{1}` нельзя вызывать `{2}`
        = allow the key: {1}
        ~ разрешите ключу: {1}
        """#
}
